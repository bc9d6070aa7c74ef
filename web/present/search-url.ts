import type { SearchQuery } from '#core/contract/search-query.ts';
import { searchAddress } from '#core/contract/search-address.ts';
import { pageUrl } from './page-url.ts';

/** The address of a search on a page of the portal, e.g. `/loc/unit?q=…`, in the language of this one. */
export const searchUrl = (query: SearchQuery, path = '/'): string => pageUrl(searchAddress(query, path));
