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

/** Words are filed under their first letters; a longer key files rarer words, and reads more for a one-letter prefix. */
const HEAD = 2;

/** Creates an empty numbering. It only grows: as large as the vocabulary of the texts ranked by this process. */
export function createTermIds(): TermIds {
  const ids = new Map<string, number>();
  const byAscii = new Map<string, number[]>();
  const byHead = new Map<string, { readonly vi: string; readonly id: number }[]>();
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
      const head = vi.slice(0, HEAD);
      const filed = byHead.get(head);
      if (filed === undefined) byHead.set(head, [{ vi, id }]);
      else filed.push({ vi, id });
      return id;
    },
    idsOfAscii: (ascii) => byAscii.get(ascii) ?? [],
    idsOfPrefix: (prefix) => {
      const head = prefix.slice(0, HEAD);
      const heads = head.length === HEAD ? [head] : [...byHead.keys()].filter((key) => key.startsWith(head));
      return heads.flatMap((key) =>
        (byHead.get(key) ?? []).flatMap(({ vi, id }) => (vi.startsWith(prefix) ? [id] : [])),
      );
    },
    size: () => ids.size + 1,
  };
}
