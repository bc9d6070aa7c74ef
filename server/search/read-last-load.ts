import * as v from 'valibot';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';

/** The note that the loader keeps beside the statistics. */
const NOTE = v.object({ dirty: v.boolean(), finishedAt: v.nullish(v.pipe(v.string(), v.isoTimestamp()), null) });

/** How the last load went: when one ended well, and whether another is under way or was cut short. */
export interface LastLoad {
  readonly loadedAt: string | null;
  readonly loading: boolean;
}

/** Reads the loader's note; nothing is known where there is none or it is not ours. */
export function readLastLoad(shards: readonly StatisticsShard[]): LastLoad {
  const note = shards.find(({ id }) => id === 'meta');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), NOTE), note?.data);
  return parsed.success
    ? { loadedAt: parsed.output.finishedAt, loading: parsed.output.dirty }
    : { loadedAt: null, loading: false };
}
