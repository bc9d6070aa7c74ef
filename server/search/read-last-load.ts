import * as v from 'valibot';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';

/** The note that the loader keeps beside the statistics. */
const NOTE = v.object({
  dirty: v.boolean(),
  finishedAt: v.nullish(v.pipe(v.string(), v.isoTimestamp()), null),
  analyserVersion: v.nullish(v.string(), null),
});

/** How the last load went: when one ended well, whether another is under way or was cut short, and who read the texts. */
export interface LastLoad {
  readonly loadedAt: string | null;
  readonly loading: boolean;
  readonly analyserVersion: string | null;
}

/** Reads the loader's note; nothing is known where there is none or it is not ours. */
export function readLastLoad(shards: readonly StatisticsShard[]): LastLoad {
  const note = shards.find(({ id }) => id === 'meta');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), NOTE), note?.data);
  if (!parsed.success) return { loadedAt: null, loading: false, analyserVersion: null };
  const { dirty, finishedAt, analyserVersion } = parsed.output;
  return { loadedAt: finishedAt, loading: dirty, analyserVersion };
}
