import type { CheerioAPI } from 'cheerio';
import { findDates, parseDay } from '#core/vi/dates.ts';
import { normalise } from '#core/vi/normalise.ts';
import { findUnits } from '../articles/find-unit.ts';
import { NOTHING_READ, type ExtractedPage } from './extracted-page.ts';
import { findAttachments } from './find-attachments.ts';
import { htmlText } from './html-text.ts';
import type { PortalPlatform } from './portal-platform.ts';
import { readDates } from './read-dates.ts';
import { readSigner } from './read-signer.ts';
import { siteOwner } from './site-owner.ts';
import { takeSigner } from './take-signer.ts';

const MORE = /^xem chi tiết(?:\s+tại đây)?\.?$/iu;
const MIN_BODY = 40;

/** The day that the platform's place for it shows; the article inside that place speaks of other days. */
function readShownDay($: CheerioAPI, { date, article }: PortalPlatform): string | null {
  if (date === undefined) return null;
  const place = $(date).first();
  const written = place.attr('datetime') ?? place.attr('content');
  if (written !== undefined) return parseDay(written);
  const around = place.clone();
  around.find(article).remove();
  return findDates(normalise(around.text()).slice(0, 200))[0]?.day ?? null;
}

function readUnit($: CheerioAPI, { unit }: PortalPlatform): string | null {
  const place = unit === undefined ? null : $(unit).first();
  const named = findUnits(place?.attr('content') ?? place?.text() ?? '')[0];
  return named ?? siteOwner($);
}

/** Reads a page of a known platform by its selectors; one without the article's element is a list or a menu. */
export function extractPlatform($: CheerioAPI, platform: PortalPlatform, url: string | null): ExtractedPage {
  const article = $(platform.article).first();
  if (article.length === 0) return { kind: 'list', reason: `trang của cổng (${platform.name}), không có bài` };
  const title = normalise(article.find(platform.title).first().text()) || null;
  const body = htmlText(article.find(platform.body).first().html() ?? '')
    .split('\n')
    .filter((line) => line !== '' && !MORE.test(line));
  const last = takeSigner(body);
  const author = platform.author === undefined ? null : readSigner(normalise($(platform.author).first().text()));
  const attachments = findAttachments($, platform.article, url);
  // A notice may be a title and a document: its title is all there is to read here.
  const whole = body.length === 0 && attachments.length > 0 ? (title ?? '') : body.join('\n');
  if (whole.length < (attachments.length > 0 ? 1 : MIN_BODY)) return { kind: 'other', reason: 'không có nội dung bài' };
  return {
    kind: 'article',
    reading: {
      ...NOTHING_READ,
      title,
      body: whole,
      unit: readUnit($, platform),
      author: author ?? last,
      attachments,
      ...readDates(readShownDay($, platform), url, whole),
    },
  };
}
