/** A run of letters and digits, with its place in the text: `text.slice(start, end)` is the token. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Splits text into syllables and numbers, in order, with offsets in UTF-16 units.
 *
 * What lies between two tokens is exactly `text.slice(a.end, b.start)`, so tokens and gaps joined give the input back.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
