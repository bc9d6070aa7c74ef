import { combineHashes } from './combine-hashes.ts';
import { describeSyllable } from './syllable-shape.ts';

/** How common a word is, 1 (rare) to 5, in the lowest bits; what it can be (noun, verb, …) in the bits above. */
export type WordCode = number;
const COMMONNESS_BITS = 3;

/** Words of the dictionary and of the domain, looked up by the hashes of their syllables. */
export interface SegmenterLexicon {
  /** 0 when there is no such word; single syllables have codes, too. */
  readonly codeOf: (hash: number) => WordCode;
  /** True for the domain's compounds (`giải phóng mặt bằng`), which are one word whatever else could be read. */
  readonly isCompound: (hash: number) => boolean;
}

/** 0 for words that only the domain has. */
export const commonnessOf = (code: WordCode): number => code & ((1 << COMMONNESS_BITS) - 1);
export const classesOf = (code: WordCode): number => code >> COMMONNESS_BITS;

const hashOf = (syllables: readonly string[]): number =>
  syllables.map((syllable) => describeSyllable(syllable).hash).reduce(combineHashes);

/**
 * Reads the lexicon file: a line for each first syllable, then `rest=code` for each word that begins with it, the rest's
 * syllables joined by `_` (none for the syllable itself), the code in base 36.
 */
export function parseSegmenterLexicon(text: string, compounds: readonly string[]): SegmenterLexicon {
  const codes = new Map<number, WordCode>();
  for (const line of text.split('\n')) {
    const [first = '', ...entries] = line.split(' ');
    for (const entry of entries) {
      const [rest = '', code = '0'] = entry.split('=');
      const syllables = rest === '' ? [first] : [first, ...rest.split('_')];
      codes.set(hashOf(syllables), parseInt(code, 36));
    }
  }
  const known = new Set(compounds.map((compound) => hashOf(compound.split(' '))));
  return { codeOf: (hash) => codes.get(hash) ?? 0, isCompound: (hash) => known.has(hash) };
}
