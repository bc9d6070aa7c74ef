import type { ListNeighbour, ListPlace } from '#core/contract/pages.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Hit } from '#core/contract/search-response.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { ok, type Result } from '#core/result.ts';
import { answerSearch } from './answer-search.ts';
import type { SearchContext } from './create-search.ts';

const toNeighbour = (hit: Hit | undefined, page: number): ListNeighbour | null =>
  hit === undefined ? null : { path: hit.path, title: hit.title.map(({ text }) => text).join(''), page };

/** Where an article stands on the result page that `query` names; null when it is not on it. */
export async function findPlace(
  id: string,
  query: SearchQuery,
  deps: SearchContext,
): Promise<Result<ListPlace | null, EngineError>> {
  const answer = await answerSearch(query, deps);
  if (!answer.ok) return answer;
  const { hits, total, page, pages } = answer.value;
  const at = hits.findIndex((hit) => hit.id === id);
  if (at < 0) return ok(null);
  /** The hit at the near end of another page: the last of the one before, the first of the one after. */
  const beyond = async (other: number, end: 0 | -1): Promise<ListNeighbour | null> => {
    if (other < 1 || other > pages) return null;
    const read = await answerSearch({ ...query, page: other }, deps);
    return read.ok ? toNeighbour(read.value.hits.at(end), other) : null;
  };
  const [before, after] = [hits[at - 1], hits[at + 1]];
  return ok({
    position: (page - 1) * query.perPage + at + 1,
    total,
    previous: before === undefined ? await beyond(page - 1, -1) : toNeighbour(before, page),
    next: after === undefined ? await beyond(page + 1, 0) : toNeighbour(after, page),
  });
}
