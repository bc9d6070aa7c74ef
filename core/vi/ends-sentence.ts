const SENTENCE_END = /[\n.!?;…](?:\s|$)/;

/**
 * True when a sentence ends in the gap between two words, `text.slice(start, end)`.
 *
 * The full stop of `1.500` ends none, nor does a lone line break: saved pages break lines inside sentences.
 */
export function endsSentence(text: string, start: number, end: number): boolean {
  return end - start > 1 && SENTENCE_END.test(text.slice(start, end));
}
