import type { CheerioAPI } from 'cheerio';
import { normalise } from '#core/vi/normalise.ts';
import { findFirst } from './find-first.ts';

const SITE = /^(?:trang|cổng) (?:thông tin|tin) điện tử(?: của)?\s+/iu;

/** Who a portal says it belongs to in its pages' title: `Cổng thông tin điện tử huyện Lộc An`; null where it says nothing. */
export function siteOwner($: CheerioAPI): string | null {
  const site = normalise($(findFirst($, 'title')).text());
  return SITE.test(site) ? site.replace(SITE, '') : null;
}
