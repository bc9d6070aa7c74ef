import type { Context } from 'hono';
import { readLang } from '#core/contract/lang.ts';
import type { PageContext } from '#core/contract/pages.ts';
import type { Deps } from '../deps.ts';
import { originOf } from './origin-of.ts';

/** What a page is rendered with. The address alone says the language, so that no cache can mix the two. */
export function pageContext(c: Context, deps: Pick<Deps, 'portal' | 'publicUrl'>): PageContext {
  const { pathname, search } = new URL(c.req.url);
  return {
    portal: deps.portal,
    origin: originOf(c, deps),
    lang: readLang(c.req.query('lang')),
    // `//host/` in a link would lead to another host.
    address: pathname.replace(/^\/+/, '/') + search,
  };
}
