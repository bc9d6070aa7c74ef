import { wordWidth } from './word-width.ts';

const MAY_END = /[\n.!?;…]/g;
const SPACE = /\s/;

/** Where the first word at or after a place begins; the text's length when there is none. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && wordWidth(text, at) === 0) at += 1;
  return at;
}

/** True for a word character that ends before this place, one outside the Basic Multilingual Plane included. */
const followsWord = (text: string, at: number): boolean =>
  at > 0 && (wordWidth(text, at - 1) > 0 || (at > 1 && wordWidth(text, at - 2) === 2));

/**
 * Where the sentences of a text begin: at its first word, and at each word that the analyser puts a break before.
 *
 * It reads no words and leaps from stop to stop, so it takes a hundredth of an analysis. A short form written with a full
 * stop and a space inside (`TP. HCM`) is one word to the analyser and two sentences here: who relies on the numbers
 * compares their count.
 */
export function sentenceStarts(text: string): readonly number[] {
  const first = nextWord(text, 0);
  if (first === text.length) return [];
  const starts = [first];
  for (const { index } of text.matchAll(MAY_END)) {
    if (index < (starts.at(-1) ?? 0)) continue;
    const after = text[index + 1];
    if (after === undefined) break;
    // As `endsSentence` has it: before white space, or before a word where it does not stand between two (`1.500`).
    const ends = SPACE.test(after) || (wordWidth(text, index + 1) > 0 && !followsWord(text, index));
    if (!ends) continue;
    const start = nextWord(text, index + 1);
    if (start < text.length) starts.push(start);
  }
  return starts;
}
