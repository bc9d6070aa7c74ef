import type { Term } from '../vi/analyse.ts';

/** A term as ranking and highlighting look for it. */
export interface ScoreTerm {
  /** The exact form that counts in full. */
  readonly vi: string;
  readonly ascii: string;
  /** What the same syllable with other accents counts, from 0 (not at all) to 1 (as much as the exact form). */
  readonly foldedWeight: number;
  /** True when the term is the unfinished beginning of a word. */
  readonly prefix: boolean;
  readonly breakBefore: boolean;
}

/** Looks for terms as written; other accents of the same letters count `foldedWeight`. */
export function toScoreTerms(terms: readonly Term[], foldedWeight: number): readonly ScoreTerm[] {
  return terms.map(({ vi, ascii, breakBefore }) => ({ vi, ascii, foldedWeight, prefix: false, breakBefore }));
}
