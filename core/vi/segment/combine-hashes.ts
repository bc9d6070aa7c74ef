/** Mixes two 32-bit hashes into one; the order matters. Constants are those of MurmurHash3's finaliser. */
export function combineHashes(first: number, second: number): number {
  return (Math.imul(first ^ (first >>> 15), 0x85ebca6b) + Math.imul(second ^ 0x9e3779b9, 0xc2b2ae35)) >>> 0;
}
