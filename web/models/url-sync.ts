import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { searchUrl } from '../present/search-url.ts';
import type { Cause } from './search-model.ts';

/** Letters typed within this time of each other are one step for the Back button. */
export const TYPING_STEP_MS = 3000;

/** The browser as far as addresses go. */
export interface AddressBar {
  readonly location: Pick<Location, 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: 'popstate', listener: () => void) => void;
}

export interface UrlSync {
  /** Writes the search on screen into the address, unless the browser put it there itself. */
  readonly write: (query: SearchQuery, cause: Cause) => void;
  /** Calls back with what the address says after Back or Forward. */
  readonly onRestore: (restore: (query: SearchQuery) => void) => void;
}

/**
 * Keeps the address equal to the search on screen, so that Back, Forward, reload and a copied address all work.
 *
 * A choice is a step of its own in the history. Typing is one step however many answers came while typing: without that
 * Back would spell the words backwards. `now` is in milliseconds.
 */
export function createUrlSync(bar: AddressBar, now: () => number): UrlSync {
  const address = () => bar.location.pathname + bar.location.search;
  let current = address();
  let typedAt = Number.NEGATIVE_INFINITY;
  return {
    write: (query, cause) => {
      const url = searchUrl(query);
      const typingOn = cause === 'typed' && now() - typedAt < TYPING_STEP_MS;
      typedAt = cause === 'typed' ? now() : Number.NEGATIVE_INFINITY;
      if (cause === 'restored' || url === current) return;
      current = url;
      if (typingOn) bar.history.replaceState(null, '', url);
      else bar.history.pushState(null, '', url);
    },
    onRestore: (restore) => {
      bar.addEventListener('popstate', () => {
        // A jump within the page (`#filters`) fires too and asks for nothing.
        if (address() === current) return;
        current = address();
        typedAt = Number.NEGATIVE_INFINITY;
        const parsed = parseSearchQuery(new URLSearchParams(bar.location.search));
        if (parsed.ok) restore(parsed.value);
      });
    },
  };
}
