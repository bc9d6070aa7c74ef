import type { SearchQuery } from '#core/contract/search-query.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import type { Rung } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import type { Findings, Question } from './ask-engine.ts';
import type { Corpus } from './corpus.ts';
import { rankArticles, type RankedArticle } from './rank-articles.ts';

/** Of more matches than can be ranked whole the best are ranked again by their text; deeper pages keep the engine's order. */
const RANKED_WINDOW = 80;

/** The order of the results: as asked for, else by relevance where words were typed. */
export const sortOf = (query: SearchQuery): Question['sort'] =>
  query.sort ?? (query.text.trim() === '' ? 'newest' : 'relevance');

/** The part of the list behind `first` pinned articles that the page shows. */
function spanOf({ page, perPage }: SearchQuery, first: number): { readonly offset: number; readonly end: number } {
  const offset = (page - 1) * perPage;
  return { offset: Math.max(0, offset - first), end: Math.max(0, offset + perPage - first) };
}

/** Whether a page's articles are ranked by their text; `mixed`, see `windowsOf`, decides what is left for every page. */
const isRankedAgain = (query: SearchQuery, offset: number, mixed: boolean): boolean =>
  sortOf(query) === 'relevance' && (mixed || offset < RANKED_WINDOW);

/**
 * The parts of the result list to ask for: the page, and with relevance order what is ranked again.
 *
 * `mixed` says that likelier articles will be ranked among the first: which others are left is not known before.
 */
export function windowsOf(query: SearchQuery, first: number, mixed: boolean): Question['windows'] {
  const { offset, end } = spanOf(query, first);
  if (!isRankedAgain(query, offset, mixed)) return [{ offset, limit: end - offset }];
  const window = { offset: 0, limit: RANKED_WINDOW };
  return mixed || end <= RANKED_WINDOW ? [window] : [window, { offset: RANKED_WINDOW, limit: end - RANKED_WINDOW }];
}

/** The pinned articles that stand on the page. */
export function pinnedOf({ page, perPage }: SearchQuery, pinned: readonly string[]): readonly string[] {
  return pinned.slice((page - 1) * perPage, page * perPage);
}

/** Undated articles come last either way, as the engine has it. */
const byDate =
  (sort: 'newest' | 'oldest') =>
  ({ publishedAt: a }: RankedArticle, { publishedAt: b }: RankedArticle): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sort === 'newest' ? b - a : a - b;
  };

/** The ids of the page asked for, of matches that are all at hand: the pinned ones, then those chosen as they are ranked. */
export function pageOfWhole(
  query: SearchQuery,
  ranked: readonly RankedArticle[],
  chosen: readonly string[],
  pinned: readonly string[],
): readonly string[] {
  const kept = new Set(chosen);
  for (const id of pinned) kept.delete(id);
  const sort = sortOf(query);
  const articles = ranked.filter(({ id }) => kept.has(id));
  const { offset, end } = spanOf(query, pinned.length);
  const rest = (sort === 'relevance' ? articles : articles.toSorted(byDate(sort))).map(({ id }) => id);
  return [...pinnedOf(query, pinned), ...rest.slice(offset, end)];
}

/** Lists more of a step's matches in the engine's order, leaving out those that stand before. */
export type ListRest = (
  window: Question['windows'][number],
  except: readonly string[],
) => Promise<Result<readonly string[], EngineError>>;

/**
 * The page's ids out of what the engine listed, ranked by the texts where that is the order asked for.
 *
 * Of thousands of articles that hold `gia dien` in any accents the engine's first eighty need not hold `giá điện`; those that do are
 * ranked with them, and the pages after these eighty list what is left.
 */
export async function pageOfListed(
  query: SearchQuery,
  { terms, suggestion }: Rung,
  { ids: found, likeliest }: Findings,
  pinned: readonly string[],
  corpus: Corpus,
  listRest: ListRest,
): Promise<Result<readonly string[], EngineError>> {
  const { offset, end } = spanOf(query, pinned.length);
  const first = pinnedOf(query, pinned);
  const mixed = suggestion !== null;
  if (!isRankedAgain(query, offset, mixed)) return ok([...first, ...found]);
  const candidates = [...new Set([...found.slice(0, RANKED_WINDOW), ...likeliest])];
  const ranked = await rankArticles(candidates, terms, corpus);
  if (!ranked.ok) return ranked;
  const best = ranked.value.slice(0, RANKED_WINDOW).map(({ id }) => id);
  const after = { offset: Math.max(0, offset - RANKED_WINDOW), limit: end - Math.max(offset, RANKED_WINDOW) };
  const rest = mixed && after.limit > 0 ? await listRest(after, best) : ok(found.slice(RANKED_WINDOW));
  if (!rest.ok) return rest;
  return ok([...first, ...best.slice(offset, end), ...rest.value.slice(0, Math.max(0, after.limit))]);
}
