import { isExact, type EngineTextOptions } from './engine-text.ts';
import type { Unit } from './question.ts';
import type { PhraseTerm } from './rung.ts';

/** The phrases of a question as words, each with accents where they count. */
export function toPhrases(
  units: readonly Unit[],
  { spelling, compounds }: Pick<EngineTextOptions, 'spelling' | 'compounds'>,
): readonly (readonly PhraseTerm[])[] {
  return units
    .filter(({ quoted, terms }) => (quoted || compounds) && terms.length > 1)
    .map(({ terms }) => terms.map((term) => (isExact(term, spelling) ? { vi: term.vi } : { ascii: term.ascii })));
}
