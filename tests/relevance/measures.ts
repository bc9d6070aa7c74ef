type Grades = ReadonlyMap<string, number>;

const gain = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2);

/** Normalised discounted cumulative gain over the first `depth` answers (Järvelin and Kekäläinen, 2002). */
export function ndcg(ranked: readonly string[], grades: Grades, depth = 10): number {
  const got = ranked.slice(0, depth).reduce((sum, id, rank) => sum + gain(grades.get(id) ?? 0, rank), 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, depth);
  const best = ideal.reduce((sum, grade, rank) => sum + gain(grade, rank), 0);
  return best === 0 ? 0 : got / best;
}

/** One over the rank of the first right answer among the first `depth`, or 0. */
export function reciprocalRank(ranked: readonly string[], grades: Grades, depth = 10): number {
  const rank = ranked.slice(0, depth).findIndex((id) => (grades.get(id) ?? 0) > 0);
  return rank < 0 ? 0 : 1 / (rank + 1);
}

/** Share of the right answers among the first `depth`. */
export function recall(ranked: readonly string[], grades: Grades, depth = 20): number {
  const right = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  const found = new Set(ranked.slice(0, depth));
  return right.length === 0 ? 0 : right.filter((id) => found.has(id)).length / right.length;
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
