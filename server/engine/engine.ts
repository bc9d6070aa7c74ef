import type { StoredArticle } from '#core/contract/article.ts';
import type { IndexDocument } from '#core/contract/index-document.ts';
import type { EngineAnswer, EngineError, EngineRequest } from '#core/query/engine-request.ts';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';
import type { Result } from '#core/result.ts';

/** An article as the server keeps it at hand: its encoded text, for ranking, and what filters and facets read. */
export type EncodedArticle = Pick<
  IndexDocument,
  | 'id'
  | 'titleVi'
  | 'bodyVi'
  | 'publishedAt'
  | 'eventAt'
  | 'year'
  | 'month'
  | 'unitNames'
  | 'agencies'
  | 'topics'
  | 'docType'
>;

/** What the server needs of a search engine; every failure is a value. Lists keep the order asked, missing ids are left out. */
export interface Engine {
  /** Answers all requests in one call. */
  readonly search: (
    requests: readonly EngineRequest[],
    signal?: AbortSignal,
  ) => Promise<Result<readonly EngineAnswer[], EngineError>>;
  readonly articles: (ids: readonly string[]) => Promise<Result<readonly StoredArticle[], EngineError>>;
  readonly encodedTexts: (ids: readonly string[]) => Promise<Result<readonly EncodedArticle[], EngineError>>;
  readonly statistics: () => Promise<Result<readonly StatisticsShard[], EngineError>>;
  readonly health: () => Promise<Result<'available', EngineError>>;
}
