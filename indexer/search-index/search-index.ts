import type { IndexDocument } from '#core/contract/index-document.ts';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';
import type { Result } from '#core/result.ts';

/** What the loader reads of an article that is already in the index. */
export type KnownArticle = Pick<
  IndexDocument,
  'id' | 'url' | 'contentHash' | 'bodyHash' | 'firstSeenAt' | 'changes' | 'vanishedAt' | 'takenAt'
>;

/** What is noted of an article beside its content. */
export type ArticleMark = Pick<IndexDocument, 'id'> & { readonly vanishedAt: string | null };

/** The encoded text of an article that is already in the index. */
export type KnownText = Pick<IndexDocument, 'id' | 'titleVi' | 'bodyVi'>;

/** Why the index could not do what was asked, named after what the loader must do; `message` is Vietnamese. */
export interface IndexError {
  readonly kind: /** Away longer than the patience, or the command was interrupted: stop; the next run goes on. */
    | 'unavailable'
    /** The engine's disk is full: stop. */
    | 'full'
    /** The request was refused as a whole (a wrong key, no such index): stop. */
    | 'refused'
    /** The engine took these documents and could not index them: try fewer, name the culprit, go on. */
    | 'task-failed';
  readonly message: string;
}

/** What the loader needs of a search index. Every write is done, and checked, when its promise resolves. */
export interface SearchIndex {
  /** Makes the index and its statistics if need be and brings their settings up to date. */
  readonly prepare: () => Promise<Result<void, IndexError>>;
  /** Those of the ids that are in the index, in any order. */
  readonly known: (ids: readonly string[]) => Promise<Result<readonly KnownArticle[], IndexError>>;
  /** Encoded texts of those of the ids that are in the index, for their document frequencies. */
  readonly texts: (ids: readonly string[]) => Promise<Result<readonly KnownText[], IndexError>>;
  /** Adds or replaces whole documents; calls may overlap as long as no id is in two of them. */
  readonly write: (documents: readonly IndexDocument[]) => Promise<Result<void, IndexError>>;
  /** Notes marks on articles and leaves the rest of them as it is; ids that are not in the index are passed over. */
  readonly mark: (marks: readonly ArticleMark[]) => Promise<Result<void, IndexError>>;
  readonly count: () => Promise<Result<number, IndexError>>;
  /** Pages through every document, a bounded number at a time; ends after the first failure. */
  readonly readAll: () => AsyncGenerator<Result<readonly IndexDocument[], IndexError>>;
  /** The same for the encoded texts alone. */
  readonly readTexts: () => AsyncGenerator<Result<readonly KnownText[], IndexError>>;
  readonly readStatistics: () => Promise<Result<readonly StatisticsShard[], IndexError>>;
  readonly writeStatistics: (shards: readonly StatisticsShard[]) => Promise<Result<void, IndexError>>;
}
