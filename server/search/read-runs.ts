import * as v from 'valibot';
import { RUN_PREFIX, type SourceRun } from '#core/contract/source-run.ts';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';

const RUN = v.object({
  name: v.string(),
  endedAt: v.pipe(v.string(), v.isoTimestamp()),
  complete: v.boolean(),
  new: v.number(),
  changed: v.number(),
  unchanged: v.number(),
  without: v.array(v.object({ code: v.optional(v.string(), ''), reason: v.string(), count: v.number() })),
});

/** Reads the accounts of the last loads, the latest first; what is none is left out. */
export function readRuns(shards: readonly StatisticsShard[]): readonly SourceRun[] {
  return shards
    .filter(({ id }) => id.startsWith(RUN_PREFIX))
    .flatMap(({ data }) => {
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), RUN), data);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => (a.endedAt < b.endedAt ? 1 : -1));
}
