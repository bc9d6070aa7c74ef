import type { EncodedArticle } from '../engine/engine.ts';
import { COUNTED, type Counted } from './facet-counts.ts';

/** Numbers for facet values, so that an article's values are a short list of integers and counting them an array. */
export interface FacetNumbers {
  /** The values of one article. */
  readonly read: (article: EncodedArticle) => readonly number[];
  /** The number of a value, or null when no article read so far has it. */
  readonly find: (name: Counted, value: string) => number | null;
  /** What the numbers stand for, in their order. */
  readonly entries: () => readonly { readonly name: Counted; readonly value: string }[];
}

/** Creates an empty numbering; it only grows, by a few thousand units and months. */
export function createFacetNumbers(): FacetNumbers {
  const entries: { readonly name: Counted; readonly value: string }[] = [];
  const numbers = new Map<Counted, Map<string, number>>(COUNTED.map((name) => [name, new Map()]));
  const numberOf = (name: Counted, value: string | null): readonly number[] => {
    if (value === null) return [];
    const known = numbers.get(name)?.get(value);
    if (known !== undefined) return [known];
    numbers.get(name)?.set(value, entries.length);
    return [entries.push({ name, value }) - 1];
  };
  return {
    read: ({ year, month, unitNames, agencies, topics, docType }) => [
      ...numberOf('year', year),
      ...numberOf('month', month),
      ...unitNames.flatMap((unit) => numberOf('unit', unit)),
      ...agencies.flatMap((agency) => numberOf('agency', agency)),
      ...topics.flatMap((topic) => numberOf('topic', topic)),
      ...numberOf('docType', docType),
    ],
    find: (name, value) => numbers.get(name)?.get(value) ?? null,
    entries: () => entries,
  };
}
