import type { TermIds } from './term-ids.ts';

/** An article's text as term numbers, title first; 0 marks a sentence end. About 2 kB for an article. */
export interface RankedText {
  readonly terms: Int32Array;
  /** How many entries of `terms` belong to the title. */
  readonly titleLength: number;
}

function push(encoded: string, ids: TermIds, terms: number[]): void {
  for (const raw of encoded.split(' ')) {
    const ends = raw.endsWith('.');
    const term = ends ? raw.slice(0, -1) : raw;
    if (term !== '') terms.push(ids.idOf(term));
    if (ends) terms.push(0);
  }
}

/** Numbers the encoded fields of an article for ranking. */
export function toRankedText(text: { readonly titleVi: string; readonly bodyVi: string }, ids: TermIds): RankedText {
  const terms: number[] = [];
  push(text.titleVi, ids, terms);
  terms.push(0);
  const titleLength = terms.length;
  push(text.bodyVi, ids, terms);
  return { terms: Int32Array.from(terms), titleLength };
}
