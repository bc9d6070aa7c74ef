import type { CheerioAPI } from 'cheerio';
import { normalise } from '#core/vi/normalise.ts';

const SITE = /^(?:trang|cổng) (?:thông tin|tin) điện tử(?: của)?\s+/iu;

/** Who a portal says it belongs to in its pages' title: `Cổng thông tin điện tử huyện Lộc An`; null where it says nothing. */
export function siteOwner($: CheerioAPI): string | null {
  const site = normalise($('title').first().text());
  return SITE.test(site) ? site.replace(SITE, '') : null;
}
