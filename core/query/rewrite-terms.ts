import type { Term } from '../vi/analyse.ts';
import { spellOut } from '../vi/spell-out.ts';
import type { Unit } from './question.ts';

/** Replaces the terms of a question's units by other encoded forms, one for one and in order. */
export function rewriteTerms(units: readonly Unit[], forms: readonly string[]): readonly Unit[] {
  let at = 0;
  const rewrite = (term: Term): Term => {
    const vi = forms[at] ?? term.vi;
    at += 1;
    if (vi === term.vi) return term;
    const { word, ascii } = spellOut(vi);
    return { ...term, vi, ascii, word };
  };
  return units.map((unit) => ({ ...unit, terms: unit.terms.map(rewrite) }));
}

/** The words of units as people would write them. */
export function toWords(units: readonly Unit[]): string {
  return units
    .map((unit) =>
      unit.quoted ? `"${unit.terms.map(({ word }) => word).join(' ')}"` : unit.terms.map(({ word }) => word).join(' '),
    )
    .join(' ');
}
