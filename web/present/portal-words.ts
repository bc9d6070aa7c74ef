import type { Lang } from '#core/contract/lang.ts';
import type { Portal, PortalWords } from '#core/contract/portal.ts';
import * as vi from '../text/vi.ts';

/** What the portal says of itself on this page; `lang` where that is not in the page's language. */
export function portalWords(portal: Portal): PortalWords & { readonly lang: Lang | undefined } {
  if (vi.lang === 'vi') return { ...portal, lang: undefined };
  return portal.english === null ? { ...portal, lang: 'vi' } : { ...portal.english, lang: undefined };
}
