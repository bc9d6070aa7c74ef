import { toSearchEntries } from '#core/contract/search-query-codec.ts';
import type { FacetName, SearchQuery } from '#core/contract/search-query.ts';

/** The address of a search on another path of the portal, e.g. `/feed.atom?q=…`. */
export function searchUrl(query: SearchQuery, path = '/'): string {
  const entries = toSearchEntries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return entries.length === 0 ? path : `${path}?${entries.join('&')}`;
}

type Mode = 'include' | 'exclude';

/** The same search with a facet value chosen, or no longer chosen; back to page one. */
export function toggleFacet(query: SearchQuery, facet: FacetName, value: string, mode: Mode = 'include'): SearchQuery {
  const filter = query.filters[facet];
  const without = {
    include: filter.include.filter((v) => v !== value),
    exclude: filter.exclude.filter((v) => v !== value),
  };
  const changed = filter[mode].includes(value) ? without : { ...without, [mode]: [...without[mode], value] };
  return { ...query, page: 1, filters: { ...query.filters, [facet]: changed } };
}

const NONE = { include: [], exclude: [] };

/** The same words without any filter. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return {
    ...query,
    page: 1,
    from: null,
    to: null,
    filters: { year: NONE, unit: NONE, agency: NONE, topic: NONE, docType: NONE },
  };
}
