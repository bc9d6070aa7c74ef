import type { ValueOrder } from '#core/contract/pages.ts';
import type { FacetName, SearchQuery } from '#core/contract/search-query.ts';
import { searchUrl } from './search-url.ts';

/** The address of the page that lists every value of a facet for a search, alphabetically unless said otherwise. */
export function valuesUrl(facet: FacetName, query: SearchQuery, order: ValueOrder = 'ten'): string {
  const url = searchUrl({ ...query, page: 1 }, `/loc/${facet}`);
  return order === 'ten' ? url : `${url}${url.includes('?') ? '&' : '?'}thu-tu=${order}`;
}
