import type { Term } from '../vi/analyse.ts';
import { isQuestionWord } from '../vi/question-words.ts';

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
  /** What the term counts beside others as rare: less for the words that only make a question. */
  readonly importance: number;
}

/** Chosen on half of each collection, see core/ranking/README.md. */
const QUESTION_WORD = 0.4;

/** Looks for the terms of compounds and phrases as written; other accents of the same letters count `foldedWeight`. */
export function toScoreTerms(
  units: readonly { readonly terms: readonly Term[]; readonly quoted: boolean }[],
  foldedWeight: number,
): readonly ScoreTerm[] {
  return units.flatMap((unit) =>
    unit.terms.map(({ vi, ascii, word, breakBefore }, at) => ({
      vi,
      ascii,
      foldedWeight,
      prefix: false,
      joined: at > 0,
      breakBefore,
      importance: !unit.quoted && isQuestionWord(word) ? QUESTION_WORD : 1,
    })),
  );
}
