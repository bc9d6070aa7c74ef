import { FACET_NAMES, type FacetName } from '#core/contract/search-query.ts';
import type { FacetValue, Hit, SearchResponse } from '#core/contract/search-response.ts';
import { isBrowsing } from './change-query.ts';
import { SHOWN_VALUES } from './facet-room.ts';
import { FRONT_ROOM } from './front-room.ts';

/** An answer as a page carries it. */
export interface PageResponse extends Omit<SearchResponse, 'hits'> {
  /** Null in a page's data: its list of hits stays as the server wrote it until there is another. */
  readonly hits: readonly Hit[] | null;
  /** How many values of each facet the page came without; absent where all are there. */
  readonly left?: Readonly<Record<FacetName, number>>;
}

const forFacets = <T>(make: (name: FacetName) => T) =>
  Object.fromEntries(FACET_NAMES.map((name) => [name, make(name)])) as Record<FacetName, T>;

/** Every value chosen or ruled out, and as many of the others as are seen at once. */
function fitValues(values: readonly FacetValue[]): readonly FacetValue[] {
  let room = SHOWN_VALUES;
  return values.filter(({ selected, excluded }) => selected || excluded || room-- > 0);
}

/**
 * Leaves out what a page does not show: the values of all facets were nine tenths of a front page, and the last thing
 * that a slow phone waited for.
 */
export function fitPage(response: SearchResponse): PageResponse {
  const { query, hits, facets } = response;
  if (isBrowsing(query)) {
    return {
      ...response,
      hits: hits.slice(0, FRONT_ROOM.newest).map((hit) => ({ ...hit, snippets: [] })),
      facets: forFacets((name) => facets[name].slice(0, FRONT_ROOM[name])),
    };
  }
  const fitting = forFacets((name) => fitValues(facets[name]));
  return {
    ...response,
    facets: fitting,
    left: forFacets((name) => facets[name].length - fitting[name].length),
  };
}
