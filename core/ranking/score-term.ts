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
  /** True when the term continues the compound or phrase of the term before it. */
  readonly joined: boolean;
  readonly breakBefore: boolean;
}

/** Looks for the terms of compounds and phrases as written; other accents of the same letters count `foldedWeight`. */
export function toScoreTerms(
  units: readonly { readonly terms: readonly Term[] }[],
  foldedWeight: number,
): readonly ScoreTerm[] {
  return units.flatMap((unit) =>
    unit.terms.map(({ vi, ascii, breakBefore }, at) => ({
      vi,
      ascii,
      foldedWeight,
      prefix: false,
      joined: at > 0,
      breakBefore,
    })),
  );
}
