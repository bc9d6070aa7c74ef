import { createCorpusStatistics, type CorpusStatistics, type CountedText } from '#core/ranking/corpus-statistics.ts';
import { ok, type Result } from '#core/result.ts';
import type { IndexError, SearchIndex } from '../search-index/search-index.ts';

/** Keeps the document frequencies in step with the index, whatever happens to the run. */
export interface StatisticsKeeper {
  /** Marks the stored frequencies as out of step; call it before the first article is written. */
  readonly begin: () => Promise<Result<void, IndexError>>;
  readonly add: (text: CountedText) => void;
  readonly remove: (text: CountedText) => void;
  /** Stores the frequencies and takes the mark away; counts everything again when an earlier run was cut short. */
  readonly finish: () => Promise<Result<void, IndexError>>;
}

/** The shard that says whether the others can be trusted, and which analyser they were made with. */
const META = 'meta';

interface Meta {
  readonly dirty: boolean;
  readonly analyserVersion: string;
}

/** Counts every article of the index from its stored text. */
async function recount(index: SearchIndex): Promise<Result<CorpusStatistics, IndexError>> {
  const statistics = createCorpusStatistics();
  for await (const page of index.readAll()) {
    if (!page.ok) return page;
    for (const document of page.value) statistics.add(document);
  }
  return ok(statistics);
}

/** Opens the stored frequencies for one run. */
export async function openStatistics(
  index: SearchIndex,
  analyserVersion: string,
): Promise<Result<StatisticsKeeper, IndexError>> {
  const stored = await index.readStatistics();
  if (!stored.ok) return stored;
  const shard = stored.value.find(({ id }) => id === META);
  const meta: Meta = shard === undefined ? { dirty: false, analyserVersion } : (JSON.parse(shard.data) as Meta);
  const trusted = !meta.dirty && meta.analyserVersion === analyserVersion;
  const statistics = createCorpusStatistics(stored.value.filter(({ id }) => id !== META));
  const writeMeta = (dirty: boolean) =>
    index.writeStatistics([{ id: META, data: JSON.stringify({ dirty, analyserVersion }) }]);
  let begun = false;
  return ok({
    begin: async () => {
      if (begun) return ok(undefined);
      begun = true;
      return writeMeta(true);
    },
    add: statistics.add,
    remove: statistics.remove,
    finish: async () => {
      if (!begun && trusted && stored.value.length > 0) return ok(undefined);
      const counted = trusted ? ok(statistics) : await recount(index);
      if (!counted.ok) return counted;
      const saved = await index.writeStatistics(counted.value.toShards());
      return saved.ok ? writeMeta(false) : saved;
    },
  });
}
