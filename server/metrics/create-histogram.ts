/** Times sorted into buckets, in Prometheus' sense: each counts what is at most its bound, in seconds. */
export interface Histogram {
  readonly record: (seconds: number) => void;
  readonly print: (name: string, help: string) => readonly string[];
}

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** Creates an empty histogram. */
export function createHistogram(): Histogram {
  const buckets = BOUNDS.map(() => 0);
  let count = 0;
  let sum = 0;
  return {
    record: (seconds) => {
      count += 1;
      sum += seconds;
      for (const [at, bound] of BOUNDS.entries()) if (seconds <= bound) buckets[at] = (buckets[at] ?? 0) + 1;
    },
    print: (name, help) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} histogram`,
      ...BOUNDS.map((bound, at) => `${name}_bucket{le="${bound}"} ${buckets[at] ?? 0}`),
      `${name}_bucket{le="+Inf"} ${count}`,
      `${name}_sum ${sum}`,
      `${name}_count ${count}`,
    ],
  };
}
