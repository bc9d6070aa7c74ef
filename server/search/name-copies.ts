import type { Hit } from '#core/contract/search-response.ts';

/** Says of each copy what it copies, and of what is copied who else published it; `copies` is by `groupCopies`. */
export function nameCopies(hits: readonly Hit[], copies: ReadonlyMap<string, string>): readonly Hit[] {
  if (copies.size === 0) return hits;
  return hits.map((hit) => {
    const original = copies.get(hit.id);
    if (original !== undefined) return { ...hit, copyOf: original };
    const others = hits.filter(({ id }) => copies.get(id) === hit.id).flatMap(({ unit, source }) => unit ?? source);
    const alsoAt = [...new Set(others)].filter((name) => name !== (hit.unit ?? hit.source));
    return alsoAt.length === 0 ? hit : { ...hit, alsoAt };
  });
}
