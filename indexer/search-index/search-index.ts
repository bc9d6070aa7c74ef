import type { IndexDocument } from '#core/contract/index-document.ts';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';
import type { Result } from '#core/result.ts';

/** What the loader reads of an article that is already in the index. */
export interface KnownArticle {
  readonly id: string;
  readonly contentHash: string;
  readonly firstSeenAt: string;
  readonly analyserVersion: string;
}

/** Encoded text of an indexed article, for its document frequencies. */
export interface KnownText {
  readonly id: string;
  readonly titleVi: string;
  readonly bodyVi: string;
}

/** Why the index could not do what was asked; `message` is Vietnamese and names what to do. */
export interface IndexError {
  readonly kind: 'unavailable' | 'refused' | 'task-failed';
  readonly message: string;
}

/** What the loader needs of a search index. Every write is done, and checked, when its promise resolves. */
export interface SearchIndex {
  /** Makes the index and its statistics if need be and brings their settings up to date. */
  readonly prepare: () => Promise<Result<void, IndexError>>;
  readonly known: (ids: readonly string[]) => Promise<Result<readonly KnownArticle[], IndexError>>;
  readonly texts: (ids: readonly string[]) => Promise<Result<readonly KnownText[], IndexError>>;
  readonly write: (documents: readonly IndexDocument[]) => Promise<Result<void, IndexError>>;
  readonly count: () => Promise<Result<number, IndexError>>;
  /** Pages through every document, a bounded number at a time. */
  readonly readAll: () => AsyncGenerator<Result<readonly IndexDocument[], IndexError>>;
  readonly readStatistics: () => Promise<Result<readonly StatisticsShard[], IndexError>>;
  readonly writeStatistics: (shards: readonly StatisticsShard[]) => Promise<Result<void, IndexError>>;
}
