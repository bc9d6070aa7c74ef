import type { Lang } from '#core/contract/lang.ts';
import type { PortalWords } from '#core/contract/portal.ts';
import type { PageResponse } from '../present/fit-page.ts';

/** What the server hands to the browser to take over a search page; written into the page as JSON. */
export interface SearchPageData {
  readonly response: PageResponse;
  /** The day in UTC+7 of the rendering, `yyyy-mm-dd`: date presets must come out the same on both sides. */
  readonly today: string;
  /** What the portal says of itself, `lang` where that is not in the page's language. */
  readonly portal: Pick<PortalWords, 'name' | 'tagline'> & { readonly lang: Lang | undefined };
}
