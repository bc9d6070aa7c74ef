import type { SearchQuery } from '#core/contract/search-query.ts';
import { MAX_PER_PAGE } from '#core/contract/search-query.ts';
import type { Hit } from '#core/contract/search-response.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { ok, type Result } from '#core/result.ts';
import type { Search } from '../search/create-search.ts';

/** Some hits of a search, and how many it has in all. */
export interface ReadHits {
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** The hits from `from` on, at most `most` of them, read page after page; `from` must be a multiple of 100. */
export async function readHits(
  search: Search['search'],
  query: SearchQuery,
  { from = 0, most, signal }: { readonly from?: number; readonly most: number; readonly signal?: AbortSignal },
): Promise<Result<ReadHits, EngineError>> {
  const hits: Hit[] = [];
  let total = 0;
  const perPage = Math.min(MAX_PER_PAGE, most);
  for (let page = from / perPage + 1; hits.length < most; page += 1) {
    const answer = await search({ ...query, page, perPage }, signal);
    if (!answer.ok) return answer;
    total = answer.value.total;
    hits.push(...answer.value.hits);
    if (page >= answer.value.pages) break;
  }
  return ok({ hits: hits.slice(0, most), total });
}
