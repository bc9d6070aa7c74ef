import { spellOut } from '../vi/spell-out.ts';

/** Numbers for encoded terms, given out as they are met; 0 is never a term, so it can stand for a sentence end. */
export interface TermIds {
  readonly idOf: (vi: string) => number;
  /** Every id met so far whose accent-less form is this. */
  readonly idsOfAscii: (ascii: string) => readonly number[];
  /** Every id met so far whose term begins with this. */
  readonly idsOfPrefix: (prefix: string) => readonly number[];
  readonly size: () => number;
}

/** Creates an empty numbering. It only grows: as large as the vocabulary of the texts ranked by this process. */
export function createTermIds(): TermIds {
  const ids = new Map<string, number>();
  const byAscii = new Map<string, number[]>();
  return {
    idOf: (vi) => {
      const known = ids.get(vi);
      if (known !== undefined) return known;
      const id = ids.size + 1;
      ids.set(vi, id);
      const { ascii } = spellOut(vi);
      const same = byAscii.get(ascii);
      if (same === undefined) byAscii.set(ascii, [id]);
      else same.push(id);
      return id;
    },
    idsOfAscii: (ascii) => byAscii.get(ascii) ?? [],
    idsOfPrefix: (prefix) => [...ids].flatMap(([vi, id]) => (vi.startsWith(prefix) ? [id] : [])),
    size: () => ids.size + 1,
  };
}
