import * as v from 'valibot';
import { createCorpusStatistics, type CorpusStatistics, type CountedText } from '#core/ranking/corpus-statistics.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { IndexError, SearchIndex } from '../search-index/search-index.ts';

/** Keeps the document frequencies in step with the index, whatever happens to the run. */
export interface StatisticsKeeper {
  /** Marks the stored frequencies as out of step, once; call it before the first article is written. */
  readonly begin: () => Promise<Result<void, IndexError>>;
  readonly add: (text: CountedText) => void;
  readonly remove: (text: CountedText) => void;
  /** Stores the frequencies and takes the mark away; counts everything again when they could not be trusted. */
  readonly finish: () => Promise<Result<void, IndexError>>;
}

/** The index was filled by another analyser: adding to it would mix two spellings of every word. */
export interface StaleAnalyser {
  readonly kind: 'stale-analyser';
  readonly message: string;
}

const META_ID = 'meta';
const META = v.object({
  /** True from before the first write of a run to its end. */
  dirty: v.boolean(),
  analyserVersion: v.string(),
  finishedAt: v.nullish(v.string(), null),
});

/** Whether the frequencies can be trusted, which analyser filled the index, and when a run last ended well. */
export type IndexMeta = v.InferOutput<typeof META>;

/** Reads the meta shard; null when nothing was ever loaded, or it is not ours. */
export function parseMeta(shards: readonly { readonly id: string; readonly data: string }[]): IndexMeta | null {
  const shard = shards.find(({ id }) => id === META_ID);
  if (shard === undefined) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), META), shard.data);
  return parsed.success ? parsed.output : null;
}

async function recount(index: SearchIndex): Promise<Result<CorpusStatistics, IndexError>> {
  const statistics = createCorpusStatistics();
  for await (const page of index.readTexts()) {
    if (!page.ok) return page;
    for (const text of page.value) statistics.add(text);
  }
  return ok(statistics);
}

/**
 * Opens the stored frequencies for one run.
 *
 * They are trusted when the last run ended well and they count as many articles as the index holds; otherwise, as after
 * a crash, everything is counted again at the end of this run.
 */
export async function openStatistics(
  index: SearchIndex,
  analyserVersion: string,
  now: () => Date,
): Promise<Result<StatisticsKeeper, IndexError | StaleAnalyser>> {
  const [stored, count] = [await index.readStatistics(), await index.count()];
  if (!stored.ok) return stored;
  if (!count.ok) return count;
  const meta = parseMeta(stored.value);
  if (count.value > 0 && meta !== null && meta.analyserVersion !== analyserVersion) {
    const versions = `Kho được lập bằng bộ phân tích ${meta.analyserVersion}, nay là ${analyserVersion}.`;
    return err({ kind: 'stale-analyser', message: `${versions} Hãy chạy trước: npm run indexer -- rebuild` });
  }
  const statistics = createCorpusStatistics(stored.value);
  const trusted = meta?.dirty === false && statistics.articles() === count.value;
  const writeMeta = (dirty: boolean) => {
    const data: IndexMeta = { dirty, analyserVersion, finishedAt: dirty ? null : now().toISOString() };
    return index.writeStatistics([{ id: META_ID, data: JSON.stringify(data) }]);
  };
  // With nothing in the index what is stored, if anything, belongs to articles that are gone.
  const counted = trusted ? statistics : createCorpusStatistics();
  const exact = trusted || count.value === 0;
  let begun: Promise<Result<void, IndexError>> | null = null;
  return ok({
    begin: () => (begun ??= writeMeta(true)),
    add: counted.add,
    remove: counted.remove,
    finish: async () => {
      if (begun === null && trusted) return ok(undefined);
      const final = exact ? ok(counted) : await recount(index);
      if (!final.ok) return final;
      const saved = await index.writeStatistics(final.value.toShards());
      return saved.ok ? writeMeta(false) : saved;
    },
  });
}
