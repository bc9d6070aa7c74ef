import type { CheerioAPI } from 'cheerio';
import { err, ok, type Result } from '#core/result.ts';
import { extractHtml } from '../extract/extract-html.ts';
import type { PageReading } from '../extract/extracted-page.ts';
import { TOO_MUCH } from '../extract/parse-html.ts';
import { readHtml } from '../extract/read-html.ts';
import { portalHost } from '../fetch/canonical-address.ts';
import type { PortalPlatform } from '../extract/portal-platform.ts';
import { siteOwner } from '../extract/site-owner.ts';
import { climbToHook } from './climb-to-hook.ts';
import { findBody } from './find-body.ts';
import { findHook, type PageElement } from './find-hook.ts';
import { findPlaces, type Place } from './find-places.ts';
import { takeLead } from './take-lead.ts';

/** A selector that was considered, and what it reads on this page. */
export interface Candidate {
  readonly selector: string;
  readonly reads: string;
}

/** How a portal's pages might be read, worked out from one of them. */
export interface Suggestion {
  readonly platform: PortalPlatform;
  /** By fact, the likeliest first; the first is the one in `platform`. */
  readonly candidates: Readonly<Record<'title' | 'date' | 'author' | 'unit', readonly Candidate[]>>;
}

const MOST_CANDIDATES = 3;

function hookAll($: CheerioAPI, places: readonly Place[], root: PageElement | null): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { element, reads } of places) {
    if (found.size === MOST_CANDIDATES) break;
    if (root !== null && $(element).closest($(root)).length === 0) continue;
    const selector = findHook($, element, root);
    if (selector !== null && !found.has(selector)) found.set(selector, { selector, reads });
  }
  return [...found.values()];
}

/**
 * Works out a portal's selectors from one article's page: where readability's paragraphs stand in it, and which lasting
 * hooks (item properties, ids, telling classes) find title, date, author and unit around them. The error is a sentence.
 *
 * `hostUnit` is the unit that the address tells. Where that or the page's title names who publishes, no selector may say
 * otherwise: footers name the province that licensed the portal.
 */
export function suggestPlatform(html: string, url: string, hostUnit: string | null): Result<Suggestion, string> {
  const page = extractHtml(html, url, []);
  if (page.kind !== 'article')
    return err(`không thấy bài viết nào (${page.reason}); cần trang của một bài, không phải trang chủ hay danh sách`);
  return readHtml<Result<Suggestion, string>>(html, err(TOO_MUCH), ($) =>
    suggestFor($, page.reading, portalHost(new URL(url)), hostUnit),
  );
}

/** The same for a page that is parsed, and read as an article. */
function suggestFor(
  $: CheerioAPI,
  reading: PageReading,
  host: string,
  hostUnit: string | null,
): Result<Suggestion, string> {
  $('script, style, noscript').remove();
  const main = findBody($, reading.body, reading.title);
  if (main === null) return err('không tìm được phần tử nào chứa trọn thân bài');
  const title = findPlaces($, main, reading.title).titles[0]?.element;
  if (title === undefined) return err('không tìm được tiêu đề đứng trước thân bài');
  const body = climbToHook($, takeLead($, main, title));
  const places = findPlaces($, body, reading.title);
  const common = $(body)
    .parents()
    .toArray()
    .find((element) => $(element).find($(title)).length > 0);
  if (common === undefined) return err('tiêu đề và thân bài không cùng nằm trong một phần tử');
  const around = climbToHook($, common);
  const inside = findHook($, body, around);
  const outside = findHook($, around, null);
  if (inside === null) return err('thân bài không có id, class hay itemprop nào để bám vào');
  const owner = siteOwner($);
  const candidates = {
    title: hookAll($, places.titles, around),
    date: hookAll($, places.dates, null),
    author: hookAll($, places.authors, null),
    unit: hookAll($, owner === null ? places.units : [], null).filter(({ reads }) => reads === (hostUnit ?? reads)),
  };
  const [first] = candidates.title;
  if (first === undefined) return err('tiêu đề không có id, class hay itemprop nào để bám vào');
  // A listing may have the same frame; only an article's page has the body's element in it.
  const article = `${outside ?? around.tagName}:has(${inside})`;
  if ($(article).get(0) !== around) return err('phần tử bao quanh bài không có id hay class nào để bám vào');
  const chosen = (['date', 'author', 'unit'] as const).flatMap((fact) => {
    const [likeliest] = candidates[fact];
    return likeliest === undefined ? [] : [[fact, likeliest.selector] as const];
  });
  const platform = { name: host, host, article, title: first.selector, body: inside, ...Object.fromEntries(chosen) };
  return ok({ platform, candidates });
}
