import type { IndexDocument } from '#core/contract/index-document.ts';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { IndexError, SearchIndex } from '#indexer/search-index/search-index.ts';

/** An index in memory, which can be told to fail; `tests/contract/search-index.ts` holds it to the real one. */
export interface MemoryIndex extends SearchIndex {
  readonly documents: Map<string, IndexDocument>;
  /** Batches written, in order, as ids. */
  readonly writes: (readonly string[])[];
  /** Decides for every batch whether writing it fails. */
  failing: (documents: readonly IndexDocument[]) => IndexError | null;
}

const PAGE = 2;

/** An empty index in memory. */
export function createMemoryIndex(): MemoryIndex {
  const documents = new Map<string, IndexDocument>();
  const shards = new Map<string, StatisticsShard>();
  const writes: (readonly string[])[] = [];
  const found = (ids: readonly string[]) => ids.flatMap((id) => documents.get(id) ?? []);
  async function* pages(): AsyncGenerator<Result<readonly IndexDocument[], IndexError>> {
    const all = [...documents.values()];
    for (let at = 0; at < all.length; at += PAGE) yield ok(all.slice(at, at + PAGE));
  }
  const index: MemoryIndex = {
    documents,
    writes,
    failing: () => null,
    prepare: () => Promise.resolve(ok(undefined)),
    known: (ids) =>
      Promise.resolve(
        ok(
          found(ids).map(({ id, url, contentHash, bodyHash, firstSeenAt, changes, vanishedAt, takenAt }) => ({
            id,
            url,
            contentHash,
            firstSeenAt,
            ...(bodyHash === undefined ? {} : { bodyHash }),
            ...(changes === undefined ? {} : { changes }),
            ...(vanishedAt === undefined ? {} : { vanishedAt }),
            ...(takenAt === undefined ? {} : { takenAt }),
          })),
        ),
      ),
    texts: (ids) => Promise.resolve(ok(found(ids).map(({ id, titleVi, bodyVi }) => ({ id, titleVi, bodyVi })))),
    write: async (batch) => {
      await new Promise((resolve) => setImmediate(resolve));
      const error = index.failing(batch);
      if (error !== null) return err(error);
      writes.push(batch.map(({ id }) => id));
      for (const document of batch) documents.set(document.id, document);
      return ok(undefined);
    },
    mark: (marks) => {
      for (const { id, vanishedAt } of marks) {
        const document = documents.get(id);
        if (document !== undefined) documents.set(id, { ...document, vanishedAt });
      }
      return Promise.resolve(ok(undefined));
    },
    count: () => Promise.resolve(ok(documents.size)),
    readAll: pages,
    readTexts: pages,
    readStatistics: () => Promise.resolve(ok([...shards.values()])),
    writeStatistics: (given) => {
      for (const shard of given) shards.set(shard.id, shard);
      return Promise.resolve(ok(undefined));
    },
  };
  return index;
}
