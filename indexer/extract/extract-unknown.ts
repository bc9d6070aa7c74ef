import { Readability } from '@mozilla/readability';
import type { CheerioAPI } from 'cheerio';
import { parseHTML } from 'linkedom';
import { normalise } from '#core/vi/normalise.ts';
import { findUnits } from '../articles/find-unit.ts';
import { blockText } from './block-text.ts';
import { cutPageFooter } from './cut-page-footer.ts';
import { NOTHING_READ, type ExtractedPage, type PageReading } from './extracted-page.ts';
import { dropLinkBlocks } from './drop-link-blocks.ts';
import { findAttachments, findLabelledAttachments } from './find-attachments.ts';
import { freeCells } from './free-cells.ts';
import { findHeading } from './find-heading.ts';
import { findShownDay } from './find-shown-day.ts';
import { isProse } from './is-prose.ts';
import { isSchedule } from './is-schedule.ts';
import { lastSaying } from './saying.ts';
import { judgeLines } from './judge-kind.ts';
import { classifyLine } from './page-lines.ts';
import { readBodyHeader } from './read-header.ts';
import { readByline } from './read-byline.ts';
import { readLines } from './read-lines.ts';
import { readLinkedData } from './read-linked-data.ts';
import { readDates } from './read-dates.ts';
import { MOST_TAGS } from './parse-html.ts';
import { readHtml } from './read-html.ts';
import { readNotice, type Main } from './read-notice.ts';
import { readSigner } from './read-signer.ts';
import { withLead } from './with-lead.ts';

const BODY_TAG = /<body[\s>]/i;
const SITE_NAMES = 'meta[property="og:site_name"], title, header, [class*="banner"], [class*="site-name"]';
const AUTHORS = '[itemprop="author"], [class*="author"], [class*="tacgia"], [class*="tac-gia"], [class*="signature"]';
/** Above the article's first line readability leaves trails, buttons and its title. */
const MAX_LEAD = 8;
/** On pages laid out by tables, menus and boxes, too. */
const MAX_BOXES = 80;
/** An article this long may end with a list of others; a list has no such text. */
const LONG = 600;
const LABELLED =
  /^(?:tác giả(?: bài viết)?|người viết|(?:tin|bài)(?: viết)?(?:\s*(?:,|và|&|[-–/])\s*(?:bài|ảnh))*)\s*:/iu;
/** How far below its title, in lines, a page may name its writer. */
const NEAR = 4;

/** The address of a portal's front page. */
const FRONT = /^\/(?:index\.\w+|default\.aspx|home(?:\.\w+)?|trang-chu(?:\.\w+)?)?\/?$/i;

/** Whether an address is a portal's front page, which may begin with a whole article and is none. */
function isFront(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return search === '' && FRONT.test(pathname);
}

/** Neither a title nor a day, a writer or a number: what a place says of itself on a page of its own. */
const saysNothing = ({ title, publishedOn, author, documentNumbers }: PageReading): boolean =>
  title === null && publishedOn === null && author === null && documentNumbers.length === 0;

const isName = (name: string | null): name is string => name !== null;

/** Lines without what stands above the body: the title once more, trails, buttons, the date. */
function withoutLead(lines: readonly string[], title: string | null): readonly string[] {
  // A title that ends in a stop looks like text.
  const prose = lines.findIndex((line) => isProse(line) && lastSaying([line], title) < 0);
  const lead = lines.slice(0, prose < 0 ? MAX_LEAD : Math.min(prose, MAX_BOXES));
  const titled = lastSaying(lead, title);
  const rest = lines.slice(titled + 1);
  const first = rest.findIndex((line) => !['noise', 'stamp', 'crawl-day'].includes(classifyLine(line)));
  return first < 0 ? [] : rest.slice(first);
}

/** Who publishes, by the name of a site: a body under its full name, else the unit it names. */
function ownerOf(site: string): string | null {
  const body = site
    .split(/\s+[-|–»>]\s+|\n/)
    .map(readBodyHeader)
    .find((header) => header !== null);
  return body?.unit ?? findUnits(site)[0] ?? null;
}

/** The writer that a page names in a line of its own below its text, where readability left that out. */
function bylineBelow(lines: readonly string[], title: string | null): string | null {
  const at = lastSaying(lines, title);
  const prose = lines.findIndex((line, nth) => nth > at && isProse(line));
  const end = lines.findIndex((line, nth) => nth > prose && classifyLine(line) === 'end');
  const below = at < 0 ? [] : lines.slice(at + 1, end < 0 ? undefined : end);
  return (
    below
      .filter((line) => LABELLED.test(line))
      .map(readSigner)
      .find(isName) ?? null
  );
}

/** The writer that a page names right below its title. */
function bylineNear(lines: readonly string[], title: string): string | null {
  const at = lastSaying(lines, title);
  return at < 0 ? null : readByline(lines.slice(at + 1, at + 1 + NEAR));
}

const NO_MAIN: Main = { own: [], inside: [] };

/** Menus and counters, which readability brings where an article has hardly any text; nothing at all, too. */
const areBoxes = (lines: readonly string[]): boolean =>
  !lines.some(isProse) && lines.filter((line) => classifyLine(line) === 'sidebar').length * 2 >= lines.length;

/** The lines of what readability took for the article, and the documents linked there. */
const readMain = (content: string, url: string | null) =>
  readHtml(freeCells(content), NO_MAIN, ($) => {
    const inside = findAttachments($('body'), url);
    dropLinkBlocks($);
    const own = cutPageFooter(
      blockText($.root().contents().toArray())
        .split('\n')
        .filter((line) => line !== ''),
    );
    return areBoxes(own) ? NO_MAIN : { own, inside };
  });

/** Reads a page of no known platform: by meta data, readability and the places where titles and dates are printed. */
export function extractUnknown($: CheerioAPI, html: string, url: string | null): ExtractedPage {
  const meta = (name: string) =>
    normalise($(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content') ?? '');
  // HTML may leave out its body's tag, which linkedom does not make up for.
  const { document } = parseHTML(BODY_TAG.test(html) ? html : $.html());
  const main = new Readability(document as unknown as Document, {
    maxElemsToParse: MOST_TAGS,
    charThreshold: 200,
  }).parse();
  const linked = readLinkedData($);
  // Scripts hold years and names that nobody reads; some stand inside the very places dates are shown.
  $('script, style, noscript').remove();
  const body = $('body').contents().toArray();
  const seen = blockText(body).split('\n');
  const read = readMain(main?.content ?? '', url);
  const title = findHeading(
    $,
    [meta('og:title'), normalise(linked.headline), normalise(main?.title ?? '')],
    seen,
    read.own.find(isProse),
  );
  const { own, inside } = read.own.length > 0 ? read : readNotice($, url, title, seen);
  const attachments = [
    ...inside,
    ...findLabelledAttachments($, url).filter(({ url: at }) => inside.every((one) => one.url !== at)),
  ];
  const lines = title === null ? own : withLead($, withoutLead(own, title), seen, title);
  const unlike = judgeLines(blockText(body, ['header', 'footer']).split('\n'));
  if (unlike !== null && lines.join('').length < LONG) return unlike;
  if ($('input[type="password"]').length > 0 && lines.every((line) => line.length < 120))
    return { kind: 'other', reason: 'trang đăng nhập' };
  if (isSchedule(own, title)) return { kind: 'other', reason: 'lịch công tác' };
  const { day, printed } = findShownDay($, title, linked.published, seen);
  // Where no markup tells the title, the lines may do so, as they do in saved text.
  const page = readLines(
    lines,
    url,
    title === null ? null : { title, shown: day, dated: printed, author: bylineNear(seen, title) },
  );
  if (page.kind === 'article' && isFront(url)) return { kind: 'list', reason: 'trang chủ' };
  // A notice may be a title and a document: its title is all there is to read here.
  if (page.kind === 'other' && page.empty === true && !isFront(url) && title !== null && attachments.length > 0)
    return {
      kind: 'article',
      reading: { ...NOTHING_READ, title, body: title, attachments, ...readDates(day, url, title) },
    };
  if (page.kind !== 'article') return page;
  if (saysNothing(page.reading)) return { kind: 'other', reason: 'trang không có tiêu đề, ngày hay người viết' };
  const authors = $(AUTHORS)
    .toArray()
    .map((place) => normalise($(place).text()));
  const named = $(SITE_NAMES)
    .toArray()
    .map((place) => ownerOf($(place).attr('content') ?? normalise($(place).text()).slice(0, 200)));
  return {
    kind: 'article',
    reading: {
      ...page.reading,
      author:
        page.reading.author ??
        [bylineBelow(seen, title) ?? '', normalise(main?.byline ?? ''), ...authors, normalise(linked.author)]
          .map(readSigner)
          .find(isName) ??
        null,
      issuer: named.find(isName) ?? page.reading.issuer,
      attachments,
    },
  };
}
