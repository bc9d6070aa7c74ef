import type { SearchQuery } from '#core/contract/search-query.ts';
import {
  FILTER_FIELDS,
  type EngineError,
  type EngineRequest,
  type Filter,
  type SearchField,
  type Side,
} from '#core/query/engine-request.ts';
import { EXACT_FIELDS, type Rung, type WordOrder } from '#core/query/rung.ts';
import { toSide } from '#core/query/to-side.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';
import { COUNTED, ownerOf, toCounts, type Counted, type Dropped, type FacetCounts } from './facet-counts.ts';
import type { CachedText } from './text-cache.ts';
import { toFilters, type OwnedFilter } from './to-filters.ts';

/** One step of the plan in the engine's terms; `filters` are the step's own (a set of ids, a document number). */
export interface Question {
  readonly q: string;
  readonly fields: readonly SearchField[];
  readonly filters: readonly Filter[];
  readonly sides: readonly Side[];
  readonly order: WordOrder | null;
  /** Phrases that must stand in the title. */
  readonly titlePhrases: Rung['phrases'];
  readonly sort: EngineRequest['sort'];
  /** The parts of the result list to read. A hit costs the engine some 60 µs (measured): it unpacks the whole article. */
  readonly windows: readonly { readonly offset: number; readonly limit: number }[];
  readonly suggestionQ: string | null;
  /** Articles to leave out of lists and counts: those that are put first by hand and counted apart. */
  readonly except: readonly string[];
}

export interface Findings {
  /** Ids of the windows, one after another; with `whole`, of everything found, in no order. */
  readonly ids: readonly string[];
  /** The best of what has the likeliest accents, too, as many as the first window is long; none with `whole`. */
  readonly likeliest: readonly string[];
  /** The articles found, when all of them are at hand. */
  readonly whole: ReadonlyMap<string, CachedText> | null;
  readonly total: number;
  /** Matches whatever the filters: it decides whether a step answered. */
  readonly unfiltered: number;
  readonly counts: FacetCounts;
  readonly dropped: Dropped;
  readonly suggestionFinds: boolean;
  readonly engineMs: number;
  readonly requests: number;
}

const fieldOf = (name: Counted) => (name === 'month' ? 'month' : FILTER_FIELDS[name]);

/** Asks whether the corrected question would find anything under these filters: only then it is offered. */
export function toSuggestionRequest(
  { suggestionQ }: Pick<Question, 'suggestionQ'>,
  filters: readonly Filter[],
  limit = 0,
): readonly EngineRequest[] {
  const base = { fields: EXACT_FIELDS, filters, facets: [], sort: 'relevance', offset: 0, limit } as const;
  return suggestionQ === null ? [] : [{ ...base, q: suggestionQ }];
}

/** What the requests of a question have in common; each puts its own filters in the place of these. */
const toBase = (question: Question) => ({
  ...toSide(question),
  sides: question.sides,
  sort: question.sort,
  offset: 0,
  limit: 0,
});

const toOwnFilters = ({ filters, except }: Question): readonly Filter[] =>
  except.length === 0 ? filters : [...filters, { kind: 'none-of', field: 'id', values: except }];

/** Ids of the windows alone, one after another: the total and the counts are known. */
export async function listMore(
  engine: Engine,
  question: Question,
  query: SearchQuery,
  signal?: AbortSignal,
): Promise<Result<readonly string[], EngineError>> {
  const filters = [...toOwnFilters(question), ...toFilters(query).map(({ filter }) => filter)];
  const requests = question.windows.map((window) => ({ ...toBase(question), ...window, filters, facets: [] }));
  const answers = await engine.search(requests, signal);
  return answers.ok ? ok(answers.value.flatMap(({ ids }) => ids)) : answers;
}

/**
 * Asks everything one result page needs in a single engine call: hits, total, and for each facet that filters, its
 * counts without its own filter.
 */
export async function askEngine(
  engine: Engine,
  question: Question,
  query: SearchQuery,
  signal?: AbortSignal,
): Promise<Result<Findings, EngineError>> {
  const chosen = toFilters(query);
  const base = toBase(question);
  const withFilters = (kept: readonly OwnedFilter[]) => [
    ...toOwnFilters(question),
    ...kept.map(({ filter }) => filter),
  ];
  const isFiltering = (name: Counted) => chosen.some(({ owner }) => owner === ownerOf(name));
  const [first = { offset: 0, limit: 0 }, ...rest] = question.windows;
  const free = COUNTED.filter((name) => !isFiltering(name));
  const own = COUNTED.filter(isFiltering);
  const requests: EngineRequest[] = [
    { ...base, ...first, filters: withFilters(chosen), facets: free.map(fieldOf) },
    ...rest.map((window) => ({ ...base, ...window, filters: withFilters(chosen), facets: [] })),
  ];
  const ownAt = requests.length;
  for (const name of own) {
    const kept = chosen.filter(({ owner }) => owner !== ownerOf(name));
    requests.push({ ...base, filters: withFilters(kept), facets: [fieldOf(name)] });
  }
  const probeAt = requests.length;
  const narrowed = chosen.length + question.except.length > 0;
  if (narrowed) requests.push({ ...base, filters: question.filters, facets: [] });
  const suggestionAt = requests.length;
  const likeliest = question.sort === 'relevance' ? first.limit : 0;
  requests.push(...toSuggestionRequest(question, withFilters(chosen), likeliest));
  const answers = await engine.search(requests, signal);
  if (!answers.ok) return answers;
  const total = answers.value[0]?.total ?? 0;
  const countsOf = (name: Counted) => {
    const at = own.indexOf(name);
    return answers.value[at < 0 ? 0 : ownAt + at]?.facets[fieldOf(name)] ?? {};
  };
  return ok({
    ids: answers.value.slice(0, ownAt).flatMap((answer) => answer.ids),
    whole: null,
    total,
    unfiltered: narrowed ? (answers.value[probeAt]?.total ?? 0) : total,
    counts: toCounts(countsOf),
    dropped: Object.fromEntries(own.map((name, at) => [ownerOf(name), answers.value[ownAt + at]?.total ?? 0])),
    likeliest: answers.value[suggestionAt]?.ids ?? [],
    suggestionFinds: (answers.value[suggestionAt]?.total ?? 0) > 0,
    engineMs: Math.max(0, ...answers.value.map((answer) => answer.engineMs)),
    requests: requests.length,
  });
}
