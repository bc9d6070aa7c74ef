import type { Unit } from './question.ts';
import type { Speller } from './speller.ts';

/**
 * Gives the compounds their likely accents where the corpus leaves little doubt, and every other word as it was typed; null
 * where there is no such compound.
 *
 * `tai nguyen moi truong dang` is read as `tài nguyên`, `môi trường`, `dang`: the syllables alone stand in half of all
 * articles with one accent or another. Quoted words are left to the rungs that can look a phrase up without accents.
 */
export function trustCompounds(
  typed: readonly Unit[],
  restored: readonly Unit[],
  { isUsual }: Speller,
): readonly Unit[] | null {
  if (typed.some(({ quoted }) => quoted)) return null;
  const terms = typed.flatMap((unit) => unit.terms);
  const trusted: Unit[] = [];
  let at = 0;
  for (const unit of restored) {
    const start = at;
    at += unit.terms.length;
    const before = (place: number) => unit.terms[place - 1]?.vi ?? '';
    const sure =
      unit.terms.length > 1 && unit.terms.every(({ vi }, place) => place === 0 || isUsual(before(place), vi));
    if (sure) trusted.push(unit);
    else trusted.push(...terms.slice(start, at).map((term) => ({ terms: [term], quoted: false })));
  }
  return trusted.some((unit) => unit.terms.length > 1) ? trusted : null;
}
