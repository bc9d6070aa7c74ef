import { editDistance } from './edit-distance.ts';
import { toLetters } from './letters.ts';

/** How one written syllable differs from another. */
export interface Slips {
  /** Letters missing, added, wrong or swapped; `ư`, `â`, `đ` are one letter each. */
  readonly letters: number;
  /** True when the only difference in letters is that two neighbours changed places: the commonest slip of fast hands. */
  readonly swapped: boolean;
  readonly sameTone: boolean;
}

const ONE_LETTER: readonly (readonly [RegExp, string])[] = [
  [/aa/g, '1'],
  [/aw/g, '2'],
  [/ee/g, '3'],
  [/oo/g, '4'],
  [/ow/g, '5'],
  [/uw/g, '6'],
  [/dd/g, '7'],
];

const toSymbols = (marked: string): string =>
  ONE_LETTER.reduce((letters, [pair, symbol]) => letters.replace(pair, symbol), marked);

const sortLetters = (letters: string): string => letters.split('').sort().join('');

/** Compares `tưh` with `thư`: one swap, the same tone. In the index's spelling (`tuwh`, `thuw`) it would look like two slips. */
export function compareSpelling(written: string, meant: string): Slips {
  const [a, b] = [toLetters(written), toLetters(meant)];
  const [first, second] = [toSymbols(a.marked), toSymbols(b.marked)];
  const letters = editDistance(first, second);
  const swapped = letters === 1 && first.length === second.length && sortLetters(first) === sortLetters(second);
  return { letters, swapped, sameTone: a.tone === b.tone };
}
