import { fittingPlatforms } from '../extract/choose-platform.ts';
import { readPlatforms } from '../extract/portal-platform.ts';
import { readHtml } from '../extract/read-html.ts';

const NUMBERED = /\/page\/(\d{1,4})$/;

/**
 * The address of a listing's next page, for platforms whose pager is a script or leads nowhere; null for other pages.
 *
 * `/tin-tuc` -> `/tin-tuc/page/2` -> `/tin-tuc/page/3`; the portal says where it ends, with a 404.
 */
export function nextPage(html: string, url: URL): URL | null {
  const pagers = readPlatforms().filter(({ pager }) => pager !== undefined);
  if (pagers.length === 0) return null;
  const paged = readHtml(html, false, ($) =>
    fittingPlatforms($, url.href, pagers).some(({ pager = '' }) => $(pager).length > 0),
  );
  if (!paged) return null;
  const next = new URL(url);
  next.search = '';
  const path = url.pathname.replace(/\/+$/, '');
  const number = Number(NUMBERED.exec(path)?.[1] ?? 1) + 1;
  next.pathname = `${path.replace(NUMBERED, '')}/page/${number}`;
  return path === '' ? null : next;
}
