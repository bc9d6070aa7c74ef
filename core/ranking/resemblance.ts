/** Words of a shingle: five in a row seldom agree by chance. */
const SHINGLE = 5;

/** Hashes (FNV-1a) of all runs of five words of a text. */
export type Shingles = ReadonlySet<number>;

/**
 * The shingles of a text numbered by `TermIds`; sentence ends (0) do not count, for copies differ in their full stops.
 *
 * `oneIn` keeps a sample of them, chosen by their hashes, so that two texts keep the same ones.
 */
export function shinglesOf(terms: Int32Array, oneIn = 1): Shingles {
  const words = terms.filter((id) => id !== 0);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + SHINGLE; next += 1) hash = Math.imul(hash ^ (words[next] ?? 0), 0x01000193);
    if (hash % oneIn === 0) shingles.add(hash);
  }
  return shingles;
}

/** How much two texts have in common (A. Broder, "On the resemblance and containment of documents", 1997). */
export interface Resemblance {
  /** Shingles that both have. */
  readonly shared: number;
  /** Their share of all that either has, from 0 to 1. */
  readonly resemblance: number;
  /** Their share of those of the shorter text, from 0 to 1. */
  readonly containment: number;
}

/** Compares two texts numbered by the same `TermIds`; texts of fewer than five words have nothing in common. */
export function compareShingles(one: Shingles, other: Shingles): Resemblance {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of fewer) if (more.has(shingle)) shared += 1;
  if (fewer.size === 0) return { shared: 0, resemblance: 0, containment: 0 };
  return { shared, resemblance: shared / (one.size + other.size - shared), containment: shared / fewer.size };
}
