import { toSearchEntries } from './search-query-codec.ts';
import type { SearchQuery } from './search-query.ts';

/** The address of a search on a path that has no language: the portal's own page, the API, a feed, e.g. `/feed.atom?q=…`. */
export function searchAddress(query: SearchQuery, path: string): string {
  const entries = toSearchEntries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return entries.length === 0 ? path : `${path}?${entries.join('&')}`;
}
