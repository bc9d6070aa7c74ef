import type { StoredArticle } from '#core/contract/article.ts';
import type { IndexDocument } from '#core/contract/index-document.ts';
import type { EngineAnswer, EngineError, EngineRequest, Filter } from '#core/query/engine-request.ts';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';
import { assertNever, err, ok, type Result } from '#core/result.ts';
import type { EncodedArticle, Engine } from '#server/engine/engine.ts';
import { matchesQuestion } from './fake-matching.ts';

/** An engine in memory that passes the same contract suite as Meilisearch, but for typing slips and fine ranking. */
export interface FakeEngine extends Engine {
  /** Makes every call fail this way, until null. */
  readonly breakWith: (error: EngineError | null) => void;
  /** Every search request so far. */
  readonly asked: readonly EngineRequest[];
}

const valuesOf = (document: IndexDocument, field: string): readonly unknown[] => {
  const value: unknown = Object.entries(document).find(([name]) => name === field)?.[1];
  return Array.isArray(value) ? (value as readonly unknown[]) : value === null || value === undefined ? [] : [value];
};

function passes(document: IndexDocument, filter: Filter): boolean {
  const isWithin = (time: number | null, { from, to }: { from: number | null; to: number | null }) =>
    time !== null && (from === null || time >= from) && (to === null || time <= to);
  switch (filter.kind) {
    case 'any-of':
      return valuesOf(document, filter.field).some((value) => filter.values.includes(String(value)));
    case 'none-of':
      return !valuesOf(document, filter.field).some((value) => filter.values.includes(String(value)));
    case 'dated':
      return isWithin(document.publishedAt, filter) || isWithin(document.eventAt, filter);
    default:
      return assertNever(filter);
  }
}

/** Undated articles come last either way, as in Meilisearch. */
function compare(sort: EngineRequest['sort'], a: IndexDocument, b: IndexDocument): number {
  if (a.publishedAt === null || b.publishedAt === null)
    return Number(a.publishedAt === null) - Number(b.publishedAt === null);
  return sort === 'oldest' ? a.publishedAt - b.publishedAt : b.publishedAt - a.publishedAt;
}

function count(documents: readonly IndexDocument[], field: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of documents.flatMap((document) => valuesOf(document, field).map(String))) {
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function answer(documents: readonly IndexDocument[], request: EngineRequest): EngineAnswer {
  const inTitle = (document: IndexDocument) =>
    Number(
      matchesQuestion(
        document,
        request.q,
        request.fields.filter((field) => field.startsWith('title')),
      ),
    );
  const answers = (document: IndexDocument) =>
    request.sides === undefined || request.sides.length === 0
      ? matchesQuestion(document, request.q, request.fields)
      : request.sides.some(
          ({ q, fields, filters }) =>
            matchesQuestion(document, q, fields) && filters.every((filter) => passes(document, filter)),
        );
  const found = documents
    .filter(answers)
    .filter((document) => request.filters.every((filter) => passes(document, filter)))
    .toSorted((a, b) => (request.sort === 'relevance' ? inTitle(b) - inTitle(a) : 0) || compare(request.sort, a, b));
  return {
    ids: found.slice(request.offset, request.offset + request.limit).map(({ id }) => id),
    total: found.length,
    facets: Object.fromEntries(request.facets.map((field) => [field, count(found, field)])),
    engineMs: 0,
  };
}

/** Creates the engine over documents already analysed, and the corpus statistics that go with them. */
export function createFakeEngine(
  documents: readonly IndexDocument[],
  statistics: readonly StatisticsShard[] = [],
): FakeEngine {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const asked: EngineRequest[] = [];
  let broken: EngineError | null = null;
  const give = <T>(value: T): Promise<Result<T, EngineError>> =>
    Promise.resolve(broken === null ? ok(value) : err(broken));
  const read = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    asked,
    breakWith: (error) => {
      broken = error;
    },
    search: (requests, signal) => {
      if (signal?.aborted === true) return Promise.resolve(err({ kind: 'aborted' }));
      asked.push(...requests);
      return give(requests.map((request) => answer(documents, request)));
    },
    articles: (ids) => give(read(ids).map(toStoredArticle)),
    encodedTexts: (ids) => give(read(ids).map(toEncodedArticle)),
    statistics: () => give(statistics),
    health: () => give('available'),
  };
}

function toEncodedArticle(document: IndexDocument): EncodedArticle {
  const { id, titleVi, bodyVi, publishedAt, eventAt, year, month, unitNames, agencies, topics, docType } = document;
  return { id, titleVi, bodyVi, publishedAt, eventAt, year, month, unitNames, agencies, topics, docType };
}

/** The fields people read, without those for search. */
function toStoredArticle(document: IndexDocument): StoredArticle {
  const {
    publishedAt: _publishedAt,
    eventAt: _eventAt,
    year: _year,
    month: _month,
    unitNames: _unitNames,
    documentKeys: _documentKeys,
    titleVi: _titleVi,
    bodyVi: _bodyVi,
    titleAscii: _titleAscii,
    bodyAscii: _bodyAscii,
    alsoVi: _alsoVi,
    analyserVersion: _analyserVersion,
    ...article
  } = document;
  return article;
}
