import type { CheerioAPI } from 'cheerio';
import { findDates, parseDay } from '#core/vi/dates.ts';
import { normalise } from '#core/vi/normalise.ts';
import { findUnits } from '../articles/find-unit.ts';
import { blockText, rawText } from './block-text.ts';
import { NOTHING_READ, type ExtractedPage } from './extracted-page.ts';
import { findAttachments } from './find-attachments.ts';
import { findFirst } from './find-first.ts';
import type { PageElements } from './page-elements.ts';
import type { PortalPlatform } from './portal-platform.ts';
import { readDates } from './read-dates.ts';
import { readSigner } from './read-signer.ts';
import { siteOwner } from './site-owner.ts';
import { takeSigner } from './take-signer.ts';

const MORE = /^xem chi tiết(?:\s+tại đây)?\.?$/iu;
const MIN_BODY = 40;

/** The day that the platform's place for it shows; the article inside that place speaks of other days. */
function readShownDay($: CheerioAPI, { date }: PortalPlatform, articles: PageElements): string | null {
  if (date === undefined) return null;
  const place = $(findFirst($, date));
  const written = place.attr('datetime') ?? place.attr('content');
  if (written !== undefined) return parseDay(written);
  const around = normalise(rawText(place.contents().toArray(), articles.toArray()));
  return findDates(around.slice(0, 200))[0]?.day ?? null;
}

function readUnit($: CheerioAPI, { unit }: PortalPlatform): string | null {
  const place = unit === undefined ? null : $(findFirst($, unit));
  const named = findUnits(place?.attr('content') ?? place?.text() ?? '')[0];
  return named ?? siteOwner($);
}

/** Reads a page of a known platform by its selectors; one without the article's element is a list or a menu. */
export function extractPlatform(
  $: CheerioAPI,
  platform: PortalPlatform,
  articles: PageElements,
  url: string | null,
): ExtractedPage {
  const article = articles.first();
  if (article.length === 0) return { kind: 'list', reason: `trang của cổng (${platform.name}), không có bài` };
  const title = normalise(rawText(article.find(platform.title).first().toArray())) || null;
  const body = blockText(article.find(platform.body).first().contents().toArray())
    .split('\n')
    .filter((line) => line !== '' && !MORE.test(line));
  const last = takeSigner(body);
  const author = platform.author === undefined ? null : readSigner(normalise($(findFirst($, platform.author)).text()));
  const attachments = findAttachments(articles, url);
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
      ...readDates(readShownDay($, platform, articles), url, whole),
    },
  };
}
