const RUN = 5;

/** Runs of five words of a text, for telling near copies. */
function toShingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

/** Share of the shorter text's five-word runs that the other holds too: 1 for a copy, near 0 for two of one kind. */
export function overlap(a: string, b: string): number {
  const [left, right] = [toShingles(a), toShingles(b)];
  const shared = [...left].filter((shingle) => right.has(shingle)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
