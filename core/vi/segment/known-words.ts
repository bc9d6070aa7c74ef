import { combineHashes } from './combine-hashes.ts';
import { type SegmenterLexicon, type WordCode } from './segmenter-lexicon.ts';
import type { SyllableInfo } from './syllable-shape.ts';

/** Longest word of the dictionary, in syllables. */
const LONGEST = 4;

/** What the lexicon says of a sentence. */
export interface KnownWords {
  /** By position: the code of the syllable itself, and of the words of two, three and four that begin there. */
  readonly one: readonly WordCode[];
  readonly two: readonly WordCode[];
  readonly three: readonly WordCode[];
  readonly four: readonly WordCode[];
  /** By position: 1 where longest match, read from the left or from the right, joins it to the syllable before. */
  readonly fromLeft: Uint8Array;
  readonly fromRight: Uint8Array;
}

/** Looks up every word of up to four syllables, once. */
export function findKnownWords(syllables: readonly SyllableInfo[], { codeOf }: SegmenterLexicon): KnownWords {
  const count = syllables.length;
  const words: WordCode[][] = Array.from({ length: LONGEST }, () => Array.from({ length: count }, () => 0));
  for (let at = 0; at < count; at += 1) {
    let hash = syllables[at]?.hash ?? 0;
    for (let length = 1; length <= LONGEST && at + length <= count; length += 1) {
      if (length > 1) hash = combineHashes(hash, syllables[at + length - 1]?.hash ?? 0);
      const row = words[length - 1];
      if (row !== undefined) row[at] = codeOf(hash);
    }
  }
  const longestAt = (at: number, most: number): number => {
    for (let length = Math.min(LONGEST, most); length > 1; length -= 1) {
      if ((words[length - 1]?.[at] ?? 0) > 0) return length;
    }
    return 1;
  };
  const fromLeft = new Uint8Array(count);
  for (let at = 0; at < count;) {
    const length = longestAt(at, count - at);
    fromLeft.fill(1, at + 1, at + length);
    at += length;
  }
  const fromRight = new Uint8Array(count);
  for (let end = count; end > 0;) {
    let length = Math.min(LONGEST, end);
    while (length > 1 && (words[length - 1]?.[end - length] ?? 0) === 0) length -= 1;
    fromRight.fill(1, end - length + 1, end);
    end -= length;
  }
  const [one = [], two = [], three = [], four = []] = words;
  return { one, two, three, four, fromLeft, fromRight };
}
