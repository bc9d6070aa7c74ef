import { endsSentence } from './ends-sentence.ts';
import { wordWidth } from './word-width.ts';

/**
 * Where the sentences of a text begin: at its first word, and at each word that the analyser puts a break before.
 *
 * It reads no words, so it takes a fiftieth of an analysis. A short form written with a full stop and a space inside
 * (`TP. HCM`) is one word to the analyser and two sentences here: who relies on the numbers compares their count.
 */
export function sentenceStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let previousEnd = 0;
  let inWord = false;
  for (let at = 0; at < text.length;) {
    const width = wordWidth(text, at);
    if (width > 0 && !inWord && (starts.length === 0 || endsSentence(text, previousEnd, at))) starts.push(at);
    inWord = width > 0;
    at += Math.max(1, width);
    if (inWord) previousEnd = at;
  }
  return starts;
}
