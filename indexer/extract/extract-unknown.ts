import { Readability } from '@mozilla/readability';
import { load, type CheerioAPI } from 'cheerio';
import { parseHTML } from 'linkedom';
import { findDates, parseDay } from '#core/vi/dates.ts';
import { normalise } from '#core/vi/normalise.ts';
import { NOTHING_READ, type ExtractedPage } from './extracted-page.ts';
import { findAttachments } from './find-attachments.ts';
import { htmlText } from './html-text.ts';
import { readDates } from './read-dates.ts';
import { readSigner } from './read-signer.ts';

const MAX_ELEMENTS = 50_000;
const DATE_PLACES = 'time, [class*="date"], [class*="time"], [class*="ngay"], [id*="date"], [class*="posted"]';

/** Names of the home page and of the site, which some platforms print as the title of every page. */
const SITE_TITLE = /^(?:home|trang chủ|(?:trang thông tin|cổng thông tin|cổng tin) điện tử.*)$/iu;
const isPageTitle = (text: string) => text !== '' && !SITE_TITLE.test(text);

/** Reads a page of no known platform: by meta data, readability and the places where dates are printed. */
export function extractUnknown($: CheerioAPI, html: string, url: string | null): ExtractedPage {
  const meta = (name: string) =>
    normalise($(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content') ?? '');
  const { document } = parseHTML(html);
  const main = new Readability(document as unknown as Document, {
    maxElemsToParse: MAX_ELEMENTS,
    charThreshold: 200,
  }).parse();
  // Scripts hold years and names that nobody reads; some stand inside the very places dates are shown.
  $('script, style, noscript').remove();
  const lines = htmlText(main?.content ?? '').split('\n');
  const heading = normalise($('h1').first().text());
  const title = [heading, meta('og:title'), normalise(main?.title ?? '')].find(isPageTitle) ?? null;
  if (lines[0] === title) lines.shift();
  const author = readSigner(lines.at(-1) ?? '');
  if (author !== null && lines.length > 1) lines.pop();
  const body = lines.join('\n');
  if (body.length < 80) return { kind: 'other', reason: 'không có nội dung bài' };
  const places = $(DATE_PLACES)
    .slice(0, 20)
    .toArray()
    .map((place) => $(place).attr('datetime') ?? $(place).text());
  const shown =
    [meta('article:published_time'), ...places].map(parseDay).find((day) => day !== null) ??
    findDates(normalise($('body').text()).slice(0, 400))[0]?.day ??
    null;
  return {
    kind: 'article',
    reading: {
      ...NOTHING_READ,
      title,
      body,
      author,
      attachments: findAttachments(load(main?.content ?? ''), 'body', url),
      ...readDates(shown, url, body),
    },
  };
}
