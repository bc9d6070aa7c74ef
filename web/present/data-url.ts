import { toSearchEntries } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';

/** The address of a search on a path that has no language: the API, a feed, a file, e.g. `/feed.atom?q=…`. */
export function dataUrl(query: SearchQuery, path: string): string {
  const entries = toSearchEntries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return entries.length === 0 ? path : `${path}?${entries.join('&')}`;
}
