import { mean, percentile } from '../relevance/measures.ts';
import type { Contestant } from './contestant.ts';

/** Milliseconds and counts of one class of questions. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly counted: number;
}

/** Asks both the same questions in turn, so that whatever else the machine does falls on both alike. */
export async function measureLatency(
  contestants: readonly Contestant[],
  questions: readonly string[],
  rounds: number,
): Promise<ReadonlyMap<string, Latency>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  const counts = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (const { ask } of contestants) for (const question of questions.slice(0, 5)) await ask(question);
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) {
      for (const { name, ask } of contestants) {
        const started = performance.now();
        const counted = await ask(question);
        times.get(name)?.push(performance.now() - started);
        counts.get(name)?.push(counted);
      }
    }
  }
  return new Map(
    contestants.map(({ name }) => {
      const taken = times.get(name) ?? [];
      return [
        name,
        { p50: percentile(taken, 0.5), p95: percentile(taken, 0.95), counted: mean(counts.get(name) ?? []) },
      ];
    }),
  );
}

/** Answers a second with `clients` asking at once, each the next question as soon as it has its answer. */
export async function measureThroughput(
  { ask }: Contestant,
  questions: readonly string[],
  clients: number,
): Promise<number> {
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let at = next++; at < questions.length; at = next++) await ask(questions[at] ?? '');
    }),
  );
  return questions.length / ((performance.now() - started) / 1000);
}
