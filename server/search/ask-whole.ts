import type { SearchQuery } from '#core/contract/search-query.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import type { WordOrder } from '#core/query/rung.ts';
import { createPhraseTest } from '#core/ranking/create-phrase-test.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';
import { toSuggestionRequest, type Findings, type Question } from './ask-engine.ts';
import { countChosen } from './count-chosen.ts';
import type { CachedText, TextCache } from './text-cache.ts';
import { toFilters } from './to-filters.ts';

/** Beyond so many matches the engine lists the values of the `id` facet one by one, which takes longer than ranking does. */
export const MOST_WHOLE = 3000;
/** So many texts that are not at hand are read while a reader waits; a server just started asks the engine instead. */
const MOST_READ = 300;

/** The articles that have the phrases in their titles. */
function checkTitles(
  phrases: Question['titlePhrases'],
  found: ReadonlyMap<string, CachedText>,
  { ids }: TextCache,
): ReadonlyMap<string, CachedText> {
  if (phrases.length === 0) return found;
  const tests = phrases.map((phrase) => createPhraseTest(phrase, ids));
  return new Map(
    [...found].filter(([, { terms, titleLength }]) => {
      const title = { terms: terms.subarray(0, titleLength), titleLength };
      return tests.every((test) => test(title));
    }),
  );
}

/** Ids that may have the phrases asked for: those the engine found as such, and those it only found the words of. */
function checkOrder(
  order: WordOrder | null,
  asSuch: ReadonlySet<string>,
  found: ReadonlyMap<string, CachedText>,
  { ids }: TextCache,
): ReadonlyMap<string, CachedText> {
  if (order === null) return found;
  const wanted = order.phrases.map((phrase) => createPhraseTest(phrase, ids));
  const unwanted = order.excluded.map((phrase) => createPhraseTest(phrase, ids));
  const passes = ([id, text]: readonly [string, CachedText]) =>
    (asSuch.has(id) || wanted.every((test) => test(text))) && !unwanted.some((test) => test(text));
  return new Map([...found].filter(passes));
}

/**
 * Asks for every match and filters and counts them here; null when there are too many, or too many are not at hand.
 *
 * A match costs 1 µs as a value of the `id` facet, and nothing else is asked: no hits, no other facets, and no further
 * request for each filter (measured at 1,256 matches: 5 ms instead of 16).
 */
export async function askWhole(
  engine: Engine,
  question: Omit<Question, 'windows' | 'sort' | 'except'>,
  query: SearchQuery,
  texts: TextCache,
  signal?: AbortSignal,
): Promise<Result<Findings | null, EngineError>> {
  const { q, fields, filters, sides, order, titlePhrases } = question;
  const request = { q, fields, filters, sides, facets: ['id'], sort: 'relevance', offset: 0, limit: 0 } as const;
  const lists = order === null ? [request] : [request, { ...request, q: order.q }];
  const owned = toFilters(query);
  const suggestion = toSuggestionRequest(
    question,
    owned.map(({ filter }) => filter),
  );
  const requests = [...lists, ...suggestion];
  const answers = await engine.search(requests, signal);
  if (!answers.ok) return answers;
  const [asSuch = [], words = []] = answers.value
    .slice(0, lists.length)
    .map(({ facets }) => Object.keys(facets['id'] ?? {}));
  const suggested = answers.value[lists.length];
  const ids = [...new Set([...asSuch, ...words])];
  if (ids.length > MOST_WHOLE || texts.missing(ids) > MOST_READ) return ok(null);
  const read = await texts.read(ids);
  if (!read.ok) return read;
  const whole = checkTitles(titlePhrases, checkOrder(order, new Set(asSuch), read.value, texts), texts);
  const chosen = countChosen(whole, owned, texts.numbers);
  return ok({
    ids: chosen.ids,
    likeliest: [],
    whole,
    total: chosen.ids.length,
    unfiltered: whole.size,
    counts: chosen.counts,
    dropped: chosen.dropped,
    suggestionFinds: (suggested?.total ?? 0) > 0,
    engineMs: Math.max(0, ...answers.value.map((answer) => answer.engineMs)),
    requests: requests.length,
  });
}
