import { FACET_NAMES, type FacetName, type SearchQuery } from '#core/contract/search-query.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';

/** The same search with a facet value chosen, or no longer chosen; back to page one. */
export function toggleFacet(
  query: SearchQuery,
  facet: FacetName,
  value: string,
  mode: 'include' | 'exclude' = 'include',
): SearchQuery {
  const filter = query.filters[facet];
  const without = {
    include: filter.include.filter((chosen) => chosen !== value),
    exclude: filter.exclude.filter((ruledOut) => ruledOut !== value),
  };
  const changed = filter[mode].includes(value) ? without : { ...without, [mode]: [...without[mode], value] };
  return { ...query, page: 1, filters: { ...query.filters, [facet]: changed } };
}

/** The same words without any filter. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return { ...query, page: 1, titles: false, from: null, to: null, filters: emptySearchQuery().filters };
}

/** How many filters narrow the search; each value and each end of the date range is one. */
export function countFilters({ titles, filters, from, to }: SearchQuery): number {
  const values = FACET_NAMES.reduce(
    (sum, name) => sum + filters[name].include.length + filters[name].exclude.length,
    0,
  );
  return values + Number(titles) + (from === null ? 0 : 1) + (to === null ? 0 : 1);
}

/** True for the front page: nothing asked, so the portal shows what it holds. */
export function isBrowsing(query: SearchQuery): boolean {
  return query.text.trim() === '' && countFilters(query) === 0 && query.page === 1 && query.sort === null;
}
