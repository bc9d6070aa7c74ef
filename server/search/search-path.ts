import { emptySearchQuery, toSearchEntries } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';

/** The address of a search on this portal, `/?q=a`. */
export function searchPath(query: Partial<SearchQuery>): string {
  const entries = toSearchEntries({ ...emptySearchQuery(), ...query });
  return `/?${entries.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`;
}
