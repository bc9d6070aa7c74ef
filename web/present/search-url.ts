import { toSearchEntries } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';

/** The address of a search on a path of the portal, e.g. `/feed.atom?q=…`. */
export function searchUrl(query: SearchQuery, path = '/'): string {
  const entries = toSearchEntries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return entries.length === 0 ? path : `${path}?${entries.join('&')}`;
}
