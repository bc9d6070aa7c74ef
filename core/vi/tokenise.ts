import { wordWidth } from './word-width.ts';

/** A run of letters and digits, with its place in the text: `text.slice(start, end)` is the token. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits text into syllables and numbers, in order, with offsets in UTF-16 units.
 *
 * What lies between two tokens is exactly `text.slice(a.end, b.start)`, so tokens and gaps joined give the input back.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = -1;
  for (let at = 0; at < text.length;) {
    const width = wordWidth(text, at);
    if (width > 0 && start < 0) start = at;
    if (width === 0 && start >= 0) {
      tokens.push({ text: text.slice(start, at), start, end: at });
      start = -1;
    }
    at += Math.max(1, width);
  }
  if (start >= 0) tokens.push({ text: text.slice(start), start, end: text.length });
  return tokens;
}
