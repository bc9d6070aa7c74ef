import { err, ok, type Result } from '#core/result.ts';
import type { StoredArticle } from '#core/contract/article.ts';
import type { EngineAnswer, EngineError, EngineRequest } from '#core/query/engine-request.ts';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';
import { createEngineClient } from './engine-client.ts';
import type { EncodedArticle, Engine } from './engine.ts';
import { toEngineFilter } from './to-engine-filter.ts';

export interface MeilisearchEngineOptions {
  readonly url: string;
  /** A key that may search and read documents of `articles*`, nothing else. */
  readonly key: string;
  /** The live index; its statistics are in `<index>-statistics`. */
  readonly index?: string;
  readonly timeoutMs?: number;
}

interface MultiSearchResult {
  readonly hits: readonly { readonly id: string }[];
  readonly estimatedTotalHits: number;
  readonly facetDistribution?: Record<string, Record<string, number>>;
  readonly processingTimeMs: number;
}

const ARTICLE_FIELDS: readonly string[] = [
  'id',
  'url',
  'title',
  'summary',
  'body',
  'unit',
  'agencies',
  'province',
  'places',
  'topics',
  'docType',
  'documentNumbers',
  'author',
  'publishedOn',
  'publishedFrom',
  'eventOn',
  'attachments',
  'source',
  'unitToday',
  'contentHash',
  'firstSeenAt',
  'updatedAt',
  'changes',
  'vanishedAt',
];
const ENCODED_FIELDS: readonly (keyof EncodedArticle)[] = [
  'id',
  'titleVi',
  'bodyVi',
  'publishedAt',
  'eventAt',
  'year',
  'month',
  'unitNames',
  'agencies',
  'topics',
  'docType',
];
const MAX_STATISTICS_SHARDS = 200;

const SORT = { newest: ['publishedAt:desc'], oldest: ['publishedAt:asc'] } as const;

function toSearch(index: string, request: EngineRequest) {
  return {
    indexUid: index,
    q: request.q,
    matchingStrategy: 'all',
    attributesToSearchOn: request.fields,
    attributesToRetrieve: ['id'],
    filter: request.filters.map(toEngineFilter),
    facets: request.facets,
    offset: request.offset,
    limit: request.limit,
    ...(request.sort === 'relevance' ? {} : { sort: SORT[request.sort] }),
  };
}

interface FederatedResult {
  readonly hits: readonly { readonly id: string }[];
  readonly estimatedTotalHits: number;
  readonly facetsByIndex?: Record<string, { readonly distribution: Record<string, Record<string, number>> }>;
  readonly processingTimeMs: number;
}

/**
 * Several sides as one federated search: its hits, total and counts are those of the union, each article once (a
 * contract test holds it to that).
 */
function toFederation(index: string, request: EngineRequest) {
  const { facets, filters, offset, limit, sides = [] } = request;
  // Meilisearch refuses to compare what has no words (a document number) with what has: then the newest come first.
  const sort = request.sort === 'relevance' && sides.some(({ q }) => q === '') ? 'newest' : request.sort;
  return {
    federation: { offset, limit, facetsByIndex: { [index]: facets } },
    queries: sides.map((side) => ({
      indexUid: index,
      q: side.q,
      matchingStrategy: 'all',
      attributesToSearchOn: side.fields,
      attributesToRetrieve: ['id'],
      filter: [...filters, ...side.filters].map(toEngineFilter),
      ...(sort === 'relevance' ? {} : { sort: SORT[sort] }),
    })),
  };
}

/** Creates the engine over a real Meilisearch server. */
export function createMeilisearchEngine({ url, key, index = 'articles', timeoutMs }: MeilisearchEngineOptions): Engine {
  const client = createEngineClient({ url, key, ...(timeoutMs === undefined ? {} : { timeoutMs }) });

  /** Documents by id, in the order asked; one call, by the id filter. */
  async function read<T extends { readonly id: string }>(
    ids: readonly string[],
    fields: readonly string[],
  ): Promise<Result<readonly T[], EngineError>> {
    if (ids.length === 0) return ok([]);
    const answer = await client.post<{ readonly results: readonly T[] }>(`/indexes/${index}/documents/fetch`, {
      filter: [toEngineFilter({ kind: 'any-of', field: 'id', values: ids })],
      fields,
      limit: ids.length,
    });
    if (!answer.ok) return answer;
    const found = new Map(answer.value.results.map((document) => [document.id, document]));
    return ok(ids.flatMap((id) => found.get(id) ?? []));
  }

  type Answers = Promise<Result<readonly EngineAnswer[], EngineError>>;

  async function searchEach(requests: readonly EngineRequest[], signal?: AbortSignal): Answers {
    const queries = requests.map((request) => toSearch(index, request));
    const answer = await client.post<{ readonly results: readonly MultiSearchResult[] }>(
      '/multi-search',
      { queries },
      signal,
    );
    if (!answer.ok) return answer;
    return ok(
      answer.value.results.map(({ hits, estimatedTotalHits, facetDistribution, processingTimeMs }) => ({
        ids: hits.map(({ id }) => id),
        total: estimatedTotalHits,
        facets: facetDistribution ?? {},
        engineMs: processingTimeMs,
      })),
    );
  }

  async function searchSides(request: EngineRequest, signal?: AbortSignal): Answers {
    const answer = await client.post<FederatedResult>('/multi-search', toFederation(index, request), signal);
    if (!answer.ok) return answer;
    const { hits, estimatedTotalHits, facetsByIndex, processingTimeMs } = answer.value;
    const facets = facetsByIndex?.[index]?.distribution ?? {};
    return ok([{ ids: hits.map(({ id }) => id), total: estimatedTotalHits, facets, engineMs: processingTimeMs }]);
  }

  return {
    search: async (requests, signal) => {
      const isSided = ({ sides = [] }: EngineRequest) => sides.length > 0;
      if (!requests.some(isSided)) return searchEach(requests, signal);
      // A federated search is a call of its own.
      const answers = await Promise.all(
        requests.map((request) => (isSided(request) ? searchSides(request, signal) : searchEach([request], signal))),
      );
      const all: EngineAnswer[] = [];
      for (const answer of answers) {
        if (!answer.ok) return answer;
        all.push(...answer.value);
      }
      return ok(all);
    },
    articles: (ids) => read<StoredArticle>(ids, ARTICLE_FIELDS),
    encodedTexts: (ids) => read<EncodedArticle>(ids, ENCODED_FIELDS),
    statistics: async () => {
      const answer = await client.post<{ readonly results: readonly StatisticsShard[] }>(
        `/indexes/${index}-statistics/documents/fetch`,
        { limit: MAX_STATISTICS_SHARDS },
      );
      return answer.ok ? ok(answer.value.results) : answer;
    },
    health: async () => {
      const answer = await client.get<{ readonly status: string }>('/health');
      if (!answer.ok) return answer;
      return answer.value.status === 'available'
        ? ok('available')
        : err({ kind: 'unavailable', message: answer.value.status });
    },
  };
}
