import { searchAddress } from '#core/contract/search-address.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';

/** The address of a search on this portal, `/?q=a`. */
export const searchPath = (query: Partial<SearchQuery>): string =>
  searchAddress({ ...emptySearchQuery(), ...query }, '/');
