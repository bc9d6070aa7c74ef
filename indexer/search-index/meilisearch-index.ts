import type { Settings } from 'meilisearch';
import type { IndexDocument } from '#core/contract/index-document.ts';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';
import { ok, type Result } from '#core/result.ts';
import { createEngineTasks, type EngineAccess } from './engine-tasks.ts';
import type { ArticleMark, IndexError, KnownArticle, KnownText, SearchIndex } from './search-index.ts';
import { splitBySize } from './split-by-size.ts';
import { ARTICLE_SETTINGS, STATISTICS_SETTINGS, statisticsOf } from './settings.ts';

export interface MeilisearchIndexOptions extends EngineAccess {
  readonly index: string;
}

/** Documents of a page of `readAll`: some 15 MB of long articles. */
const PAGE = 500;
/** The engine takes 100 MB. */
const MAX_REQUEST_BYTES = 80_000_000;
const MAX_STATISTICS = 200;
const KNOWN_FIELDS: (keyof KnownArticle)[] = [
  'id',
  'url',
  'contentHash',
  'bodyHash',
  'firstSeenAt',
  'changes',
  'vanishedAt',
  'takenAt',
];
const TEXT_FIELDS: (keyof KnownText)[] = ['id', 'titleVi', 'bodyVi'];

/** Creates the loader's index over a real Meilisearch; every throw of the client becomes an `IndexError`. */
export function createMeilisearchIndex(options: MeilisearchIndexOptions): SearchIndex {
  const { client, ask, run } = createEngineTasks(options);
  const articles = client.index<IndexDocument>(options.index);
  const statistics = client.index<StatisticsShard>(statisticsOf(options.index));

  async function prepareOne(uid: string, settings: Settings): Promise<Result<void, IndexError>> {
    const found = await ask(() => client.getRawIndexes({ limit: 1000 }));
    if (!found.ok) return found;
    if (!found.value.results.some((index) => index.uid === uid)) {
      const made = await run(() => client.createIndex(uid, { primaryKey: 'id' }));
      if (!made.ok) return made;
    }
    return run(() => client.index(uid).updateSettings(settings));
  }

  /**
   * Fields may be asked for whether or not they are displayed attributes: those only bind searches. A filter, because
   * the client puts `ids` into the address, which a thousand of them do not fit.
   */
  const byIds = async <T extends object>(ids: readonly string[], fields: Extract<keyof T, string>[]) => {
    if (ids.length === 0) return ok([]);
    const filter = `id IN [${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
    const read = await ask(() => articles.getDocuments<T>({ filter, fields, limit: ids.length }));
    return read.ok ? ok(read.value.results) : read;
  };

  async function* pages<T extends object>(
    fields: Extract<keyof T, string>[] | null,
  ): AsyncGenerator<Result<readonly T[], IndexError>> {
    for (let offset = 0; ; offset += PAGE) {
      const page = await ask(() =>
        articles.getDocuments<T>({ offset, limit: PAGE, ...(fields === null ? {} : { fields }) }),
      );
      if (page.ok && page.value.results.length === 0) return;
      yield page.ok ? ok(page.value.results) : page;
      if (!page.ok) return;
    }
  }

  return {
    prepare: async () => {
      const made = await prepareOne(options.index, ARTICLE_SETTINGS);
      return made.ok ? prepareOne(statisticsOf(options.index), STATISTICS_SETTINGS) : made;
    },
    known: (ids) => byIds<KnownArticle>(ids, KNOWN_FIELDS),
    texts: (ids) => byIds<KnownText>(ids, TEXT_FIELDS),
    write: async (documents) => {
      for (const list of splitBySize(documents, MAX_REQUEST_BYTES)) {
        const written = await run(() => articles.addDocuments([...list]));
        if (!written.ok) return written;
      }
      return ok(undefined);
    },
    mark: async (marks) => {
      const there = await byIds<Pick<IndexDocument, 'id'>>(
        marks.map(({ id }) => id),
        ['id'],
      );
      if (!there.ok) return there;
      const ids = new Set(there.value.map(({ id }) => id));
      // The engine would make a document of a mark alone.
      const known: ArticleMark[] = marks.filter(({ id }) => ids.has(id));
      return known.length === 0 ? ok(undefined) : run(() => articles.updateDocuments(known));
    },
    count: async () => {
      const stats = await ask(() => articles.getStats());
      return stats.ok ? ok(stats.value.numberOfDocuments) : stats;
    },
    readAll: () => pages<IndexDocument>(null),
    readTexts: () => pages<KnownText>(TEXT_FIELDS),
    readStatistics: async () => {
      const page = await ask(() => statistics.getDocuments({ limit: MAX_STATISTICS }));
      return page.ok ? ok(page.value.results) : page;
    },
    writeStatistics: (shards) => run(() => statistics.addDocuments([...shards])),
  };
}
