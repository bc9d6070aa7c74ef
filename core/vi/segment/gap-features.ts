import { combineHashes } from './combine-hashes.ts';
import type { KnownWords } from './known-words.ts';
import { classesOf, commonnessOf } from './segmenter-lexicon.ts';
import { SHAPE, type SyllableInfo } from './syllable-shape.ts';

/** Weights are kept in a table of this many slots; a feature's slot is its hash (the "hashing trick"). */
export const FEATURE_SLOTS = 1 << 17;
/** Shape of what is before the first syllable. */
const START_SHAPE = 7;

/**
 * Writes the slots of the features of the gap before syllable `at` into `into`, and gives how many there are.
 *
 * They are: both syllables, alone and with what the lexicon or the shape of the other says; the words of two to four
 * syllables around the gap; what longest match from either side would do; the parts of speech of both syllables and of
 * the two as a word (`cuộc họp` is a noun that classifies and a verb, so it stays apart; `con gái` is in the dictionary).
 */
export function gapFeatures(
  syllables: readonly SyllableInfo[],
  words: KnownWords,
  at: number,
  into: Int32Array,
): number {
  let count = 0;
  const add = (kind: number, value: number) => {
    into[count] = combineHashes(value, Math.imul(kind, 0x9e3779b1) >>> 0) & (FEATURE_SLOTS - 1);
    count += 1;
  };
  const before = syllables[at - 1];
  const after = syllables[at];
  if (before === undefined || after === undefined) return 0;
  const a = before.hash;
  const b = after.hash;
  const shapes = before.shape | (after.shape << 3) | (at === 1 ? 1 << 6 : 0);
  // Sentences of the training end in a full stop and questions do not: both ends are the same to the model.
  const further = (syllables[at - 2]?.shape ?? START_SHAPE) | ((syllables[at + 1]?.shape ?? SHAPE.mark) << 3);
  const together = words.two[at - 1] ?? 0;
  const around =
    (together > 0 ? 1 : 0) |
    ((words.two[at - 2] ?? 0) > 0 ? 2 : 0) |
    ((words.two[at] ?? 0) > 0 ? 4 : 0) |
    ((words.three[at - 2] ?? 0) > 0 ? 8 : 0) |
    ((words.three[at - 1] ?? 0) > 0 ? 16 : 0) |
    ((words.four[at - 2] ?? 0) > 0 ? 32 : 0);
  const match =
    (words.fromLeft[at] ?? 0) |
    ((words.fromRight[at] ?? 0) << 1) |
    ((words.fromLeft[at - 1] ?? 0) << 2) |
    ((words.fromRight[at + 1] ?? 0) << 3);
  const common = commonnessOf(together);
  const classes = combineHashes(classesOf(words.one[at - 1] ?? 0), classesOf(words.one[at] ?? 0));
  add(0, 0);
  add(1, a);
  add(2, b);
  add(3, combineHashes(a, after.shape));
  add(4, combineHashes(before.shape, b));
  add(5, shapes);
  add(6, shapes | ((further & 7) << 7));
  add(7, shapes | ((further >> 3) << 10));
  add(8, shapes | (further << 7));
  add(9, a === b ? 1 : 0);
  add(10, around);
  add(11, common);
  add(12, match);
  add(13, match | (around << 4));
  add(14, match | (shapes << 4));
  add(15, around | (shapes << 6));
  add(16, common | (match << 3));
  add(17, combineHashes(a, around));
  add(18, combineHashes(b, around));
  add(19, combineHashes(a, match));
  add(20, combineHashes(b, match));
  add(21, classes);
  add(22, combineHashes(classes, common));
  add(23, classesOf(together) | (common << 12));
  add(24, combineHashes(classesOf(words.one[at - 1] ?? 0), common));
  add(25, combineHashes(classesOf(words.one[at] ?? 0), common));
  add(26, combineHashes(classes, match));
  return count;
}

/** More than `gapFeatures` ever writes. */
export const MAX_FEATURES = 32;
