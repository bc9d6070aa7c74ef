import type { CheerioAPI } from 'cheerio';
import { findDates } from '#core/vi/dates.ts';
import { normalise } from '#core/vi/normalise.ts';
import { NOTHING_READ, type ExtractedPage } from './extracted-page.ts';
import { findAttachments } from './find-attachments.ts';
import { htmlText } from './html-text.ts';
import type { PortalPlatform } from './portal-platform.ts';
import { readDates } from './read-dates.ts';
import { takeSigner } from './take-signer.ts';

const SITE = /^(?:trang|cổng) (?:thông tin|tin) điện tử(?: của)?\s+/iu;
const MORE = /^xem chi tiết(?:\s+tại đây)?\.?$/iu;
const MIN_BODY = 40;

/** Reads a page of a known platform by its selectors; one without the article's element is a list or a menu. */
export function extractPlatform($: CheerioAPI, platform: PortalPlatform, url: string | null): ExtractedPage {
  const article = $(platform.article).first();
  if (article.length === 0) return { kind: 'list', reason: `trang của cổng (${platform.name}), không có bài` };
  const title = normalise(article.find(platform.title).first().text()) || null;
  const body = htmlText(article.find(platform.body).first().html() ?? '')
    .split('\n')
    .filter((line) => line !== '' && !MORE.test(line));
  const author = takeSigner(body);
  const attachments = findAttachments($, platform.article, url);
  // A notice may be a title and a document: its title is all there is to read here.
  const whole = body.length === 0 && attachments.length > 0 ? (title ?? '') : body.join('\n');
  if (whole.length < (attachments.length > 0 ? 1 : MIN_BODY)) return { kind: 'other', reason: 'không có nội dung bài' };
  const around = $(platform.date).first().clone();
  around.find(platform.article).remove();
  const shown = findDates(normalise(around.text()).slice(0, 200))[0]?.day ?? null;
  const site = normalise($('title').first().text());
  return {
    kind: 'article',
    reading: {
      ...NOTHING_READ,
      title,
      body: whole,
      unit: SITE.test(site) ? site.replace(SITE, '') : null,
      author,
      attachments,
      ...readDates(shown, url, whole),
    },
  };
}
