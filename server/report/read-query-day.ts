import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { QueryDay } from '#core/contract/query-day.ts';

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const DAY = v.object({
  totals: v.optional(v.object({ asked: COUNT, empty: COUNT, slow: COUNT })),
  questions: v.array(v.object({ question: v.string(), empty: COUNT, slow: COUNT })),
});

/** Reads the counts of a day; null where there are none, or not ours. */
export function readQueryDay(folder: string, day: string): QueryDay | null {
  try {
    const text = readFileSync(join(folder, `${day}.json`), 'utf8');
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), DAY), text);
    if (!read.success) return null;
    const { totals, questions } = read.output;
    return totals === undefined ? { questions } : { totals, questions };
  } catch {
    return null;
  }
}
