import type { RankedText } from './ranked-text.ts';

/** Words of a shingle: five in a row seldom agree by chance. */
const SHINGLE = 5;

/** Hashes (FNV-1a) of all runs of five words of the body; sentence ends do not count, for copies differ in their full stops. */
function shinglesOf({ terms, titleLength }: RankedText): ReadonlySet<number> {
  const words = terms.subarray(titleLength).filter((id) => id !== 0);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + SHINGLE; next += 1) hash = Math.imul(hash ^ (words[next] ?? 0), 0x01000193);
    shingles.add(hash);
  }
  return shingles;
}

/**
 * Prepares a text for comparing the bodies of others with its own (headlines are rewritten): the share of five-word shingles that both have among all that either has,
 * from 0 to 1 (A. Broder, "On the resemblance and containment of documents", 1997). Both must be numbered by the same
 * `TermIds`.
 */
export function createResemblance(text: RankedText): (other: RankedText) => number {
  const own = shinglesOf(text);
  return (other) => {
    const theirs = shinglesOf(other);
    let both = 0;
    for (const shingle of theirs) if (own.has(shingle)) both += 1;
    const either = own.size + theirs.size - both;
    return either === 0 ? 0 : both / either;
  };
}
