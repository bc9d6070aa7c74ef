import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch, MeilisearchApiError, type EnqueuedTaskPromise } from 'meilisearch';
import type { IndexDocument } from '#core/contract/index-document.ts';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { IndexError, KnownArticle, KnownText, SearchIndex } from './search-index.ts';
import { ARTICLE_SETTINGS, STATISTICS_SETTINGS, statisticsOf } from './settings.ts';

export interface MeilisearchIndexOptions {
  readonly url: string;
  /** A key that may write documents and settings. */
  readonly key: string;
  readonly index: string;
  /** How long to keep trying while the engine is away or its queue is full. */
  readonly patienceMs?: number;
}

const PAGE = 500;
const MAX_STATISTICS = 200;
const DEFAULT_PATIENCE_MS = 60_000;
/** A batch of 20 MB took 15 s at most; a task that takes ten minutes is stuck. */
const TASK_TIMEOUT_MS = 600_000;

/** Waiting helps when the engine is away, restarting or full; it does not when it refuses the request. */
function toIndexError(cause: unknown): IndexError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof MeilisearchApiError && cause.response.status < 500 && cause.response.status !== 429) {
    return { kind: 'refused', message: `Meilisearch từ chối: ${message}` };
  }
  return { kind: 'unavailable', message: `Không dùng được Meilisearch: ${message}` };
}

/** Creates a client with the header without which larger answers of 1.21 wait 44 ms (measured). */
function createClient(url: string, key: string): Meilisearch {
  return new Meilisearch({ host: url, apiKey: key, requestInit: { headers: { 'Accept-Encoding': 'identity' } } });
}

/** Creates the loader's index over a real Meilisearch. */
export function createMeilisearchIndex(options: MeilisearchIndexOptions): SearchIndex {
  const client = createClient(options.url, options.key);
  const articles = client.index<IndexDocument>(options.index);
  const statistics = client.index<StatisticsShard>(statisticsOf(options.index));

  /** Tries again with growing pauses while the engine is away, for a bounded time. */
  async function attempt<T>(work: () => Promise<T>): Promise<Result<T, IndexError>> {
    const until = Date.now() + (options.patienceMs ?? DEFAULT_PATIENCE_MS);
    for (let pause = 250; ; pause = Math.min(pause * 2, 5000)) {
      try {
        return ok(await work());
      } catch (cause) {
        const error = toIndexError(cause);
        if (error.kind !== 'unavailable' || Date.now() + pause > until) return err(error);
        await sleep(pause);
      }
    }
  }

  /** A task is done when it succeeded; the client returns failed ones without a word. */
  async function finish(enqueue: () => EnqueuedTaskPromise): Promise<Result<void, IndexError>> {
    const task = await attempt(() => enqueue().waitTask({ timeout: TASK_TIMEOUT_MS, interval: 25 }));
    if (!task.ok) return task;
    const { status, error, uid } = task.value;
    if (status === 'succeeded') return ok(undefined);
    return err({
      kind: 'task-failed',
      message: `Việc ${uid} của Meilisearch ${status}: ${error?.message ?? 'không rõ lý do'}`,
    });
  }

  const byIds = async <T>(
    ids: readonly string[],
    fields: readonly string[],
  ): Promise<Result<readonly T[], IndexError>> => {
    if (ids.length === 0) return ok([]);
    const filter = `id IN [${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
    const read = await attempt(() =>
      articles.getDocuments({ filter, fields: [...fields] as (keyof IndexDocument)[], limit: ids.length }),
    );
    return read.ok ? ok(read.value.results as unknown as readonly T[]) : read;
  };

  return {
    prepare: async () => {
      for (const [uid, settings] of [
        [options.index, ARTICLE_SETTINGS],
        [statisticsOf(options.index), STATISTICS_SETTINGS],
      ] as const) {
        const made = await finish(() => client.createIndex(uid, { primaryKey: 'id' }));
        if (!made.ok && !(made.error.kind === 'task-failed' && made.error.message.includes('already exists')))
          return made;
        const set = await finish(() => client.index(uid).updateSettings(settings));
        if (!set.ok) return set;
      }
      return ok(undefined);
    },
    known: (ids) => byIds<KnownArticle>(ids, ['id', 'contentHash', 'firstSeenAt', 'analyserVersion']),
    texts: (ids) => byIds<KnownText>(ids, ['id', 'titleVi', 'bodyVi']),
    write: (documents) => finish(() => articles.addDocuments([...documents])),
    count: async () => {
      const stats = await attempt(() => articles.getStats());
      return stats.ok ? ok(stats.value.numberOfDocuments) : stats;
    },
    readAll: async function* readAll() {
      for (let offset = 0; ; offset += PAGE) {
        const page = await attempt(() => articles.getDocuments({ offset, limit: PAGE }));
        if (!page.ok) {
          yield page;
          return;
        }
        if (page.value.results.length === 0) return;
        yield ok(page.value.results);
      }
    },
    readStatistics: async () => {
      const page = await attempt(() => statistics.getDocuments({ limit: MAX_STATISTICS }));
      return page.ok ? ok(page.value.results) : page;
    },
    writeStatistics: (shards) => finish(() => statistics.addDocuments([...shards])),
  };
}
