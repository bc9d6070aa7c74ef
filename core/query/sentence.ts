import type { Question } from './question.ts';

/** From so many words on, articles that hold every word are often not the ones asked for: a best effort is made, too. */
export const SENTENCE = 5;
/** The same where words are only met after accents were dropped. */
export const FOLDED_SENTENCE = 4;
/** From so many words on, holding every one of them is chance. All three were chosen on half of each test collection. */
export const LONG_SENTENCE = 7;

/** Words, a compound being one; without accents compounds go unseen, and three syllables are about two words. */
export function countWords({ accented, units }: Question): number {
  if (units.some((unit) => unit.quoted)) return 1;
  return accented ? units.length : Math.round((units.flatMap((unit) => unit.terms).length * 2) / 3);
}
