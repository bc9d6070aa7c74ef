import type { SearchResponse } from '#core/contract/search-response.ts';

/** What the server hands to the browser to take over a search page; written into the page as JSON. */
export interface SearchPageData {
  readonly response: SearchResponse;
  /** The day in UTC+7 of the rendering, `yyyy-mm-dd`: date presets must come out the same on both sides. */
  readonly today: string;
  readonly portal: { readonly name: string; readonly tagline: string };
}
