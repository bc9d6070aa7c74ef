import type { PhraseTerm } from '../query/rung.ts';
import type { RankedText } from './ranked-text.ts';
import type { TermIds } from './term-ids.ts';

/** Tells whether the words stand in a text one after another, within one sentence. */
export function createPhraseTest(phrase: readonly PhraseTerm[], ids: TermIds): (text: RankedText) => boolean {
  const wanted = phrase.map((term) => new Set('vi' in term ? [ids.idOf(term.vi)] : ids.idsOfAscii(term.ascii)));
  const [first, ...others] = wanted;
  return ({ terms }) =>
    first !== undefined &&
    terms.some((id, at) => first.has(id) && others.every((set, after) => set.has(terms[at + 1 + after] ?? 0)));
}
