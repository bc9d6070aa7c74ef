import { isBrokenLine } from './is-broken-line.ts';
import { isProse } from './is-prose.ts';
import { classifyLine } from './page-lines.ts';
import { readByline } from './read-byline.ts';
import { readBodyHeader, readHeader, type PageHeader } from './read-header.ts';
import { readStamp } from './read-stamp.ts';
import { isSectionName } from './is-section-name.ts';

/** What stands above the first paragraph of a page's lines. */
export interface PageHead {
  readonly unit: string | null;
  /** The whole line that names it, which may name its province, too. */
  readonly header: string | null;
  /** `Chi tiết`, `Giới thiệu chung`: the part of the portal the page says it belongs to. */
  readonly section: string;
  readonly title: string | null;
  readonly shown: string | null;
  /** Who wrote it, where the portal prints that beside the date. */
  readonly author: string | null;
  /** Lines that belong to the body though they stand in the head: the one glued to the header. */
  readonly glued: string;
  readonly end: number;
}

/** Boxes of polls and counters before the title are some twenty lines long. */
const MAX_HEAD = 40;
const MAX_TITLE = 250;
/** The crawl day as portals print it at the top of every page: no time, no label. */
const CRAWL_DAY = /^(?:thứ\s\S+|chủ nhật)\s*,\s*ngày\s(?:[\d/.-]+|\d{1,2} tháng \d{1,2} năm \d{4})\s*-?$/iu;
const TYPE = /^(?:thông báo|giấy mời|thư mời|kế hoạch|quyết định|công văn|hướng dẫn|báo cáo)$/iu;
const SUBJECT = /^(?:về|v\/v)\s/iu;

type HeadLine = 'stamp' | 'noise' | 'sidebar' | 'header' | 'text';

interface Stamps {
  readonly from: number;
  to: number;
  day: string | null;
  labelled: boolean;
  crawlDay: boolean;
}

/** A title is one line that is no sentence; a page may have none, and a sentence is never promoted to one. */
const isTitle = (line: string) => !isProse(line) && !/(?:[;,:]|[^.]\.)$/.test(line);

/** Right above a time stamp even a line with a full stop is the title, for there a body has not begun. */
const isStamped = (lines: readonly string[], at: number): boolean =>
  (lines[at] ?? '').length <= MAX_TITLE && readStamp(lines[at + 1] ?? '') !== null;

/** Runs of time stamps, with nothing but views, toolbars and the like between them. */
function findStamps(kinds: readonly HeadLine[], lines: readonly string[]): readonly Stamps[] {
  const found: Stamps[] = [];
  let open = false;
  for (const [at, kind] of kinds.entries()) {
    if (kind === 'noise') continue;
    const stamp = kind === 'stamp' ? readStamp(lines[at] ?? '') : null;
    if (stamp !== null) {
      const crawlDay = CRAWL_DAY.test(lines[at] ?? '');
      const last = found.at(-1);
      if (open && last !== undefined) {
        last.to = at;
        last.day ??= stamp.day;
        last.labelled ||= stamp.labelled;
        last.crawlDay &&= crawlDay;
      } else found.push({ from: at, to: at, day: stamp.day, labelled: stamp.labelled, crawlDay });
    }
    open = stamp !== null;
  }
  return found;
}

/** Lines that a title may be broken over. */
const MAX_BROKEN = 3;

/** The title at a line with those it was broken over, above and below, as far as the head reaches. */
function joinBroken(lines: readonly string[], kinds: readonly HeadLine[], at: number, end: number): string {
  const continues = (line: number) =>
    kinds[line - 1] === 'text' && kinds[line] === 'text' && isBrokenLine(lines[line - 1] ?? '', lines[line] ?? '');
  let [from, to] = [at, at];
  while (at - from < MAX_BROKEN && continues(from)) from -= 1;
  while (to + 1 < end && continues(to + 1)) to += 1;
  return lines.slice(from, to + 1).join(' ');
}

/** Reads the head of a page: header, section, boxes, title and time stamp, in whatever order the portal prints them. */
export function readHead(lines: readonly string[]): PageHead {
  const kinds: HeadLine[] = [];
  let [unit, section, glued, named]: [string | null, string, string, string | null] = [null, '', '', null];
  for (const [at, line] of lines.slice(0, MAX_HEAD).entries()) {
    const first = !kinds.includes('text') && readStamp(lines[at + 1] ?? '') === null;
    const header: PageHeader | null =
      unit === null ? (readHeader(line) ?? (first ? readBodyHeader(line) : null)) : null;
    const read = classifyLine(line);
    // `Tin mới` is a section above the title and a list below the text.
    const kind = read === 'end' && !kinds.includes('stamp') && isSectionName(line) ? 'noise' : read;
    // Menus stand before the header; after it, and after text, the article has ended without having begun.
    if (kind === 'end' && (unit !== null || (kinds.includes('text') && !kinds.includes('sidebar')))) break;
    if (header === null && kind === 'text' && isProse(line) && !isStamped(lines, at)) break;
    if (header !== null) {
      ({ unit, section, glued } = header);
      named = line;
    }
    kinds.push(header !== null ? 'header' : kind === 'crawl-day' ? 'noise' : kind === 'end' ? 'sidebar' : kind);
    if (glued !== '')
      return { unit, header: unit, section, title: null, shown: null, author: null, glued, end: kinds.length };
  }
  const textBefore = (end: number) => kinds.slice(0, end).lastIndexOf('text');
  const textAfter = (from: number) => kinds.indexOf('text', from);
  const head = (titleAt: number, shown: string | null, end: number): PageHead => {
    const line = lines[titleAt] ?? '';
    const above = lines[titleAt - 1] ?? '';
    const subject = kinds[titleAt - 1] === 'text' && TYPE.test(above) && SUBJECT.test(line);
    const joined = subject ? `${above} ${line}` : joinBroken(lines, kinds, titleAt, end);
    const title = titleAt >= 0 && (isTitle(line) || isStamped(lines, titleAt)) ? joined : null;
    const author = readByline(lines.slice(0, end));
    return { unit, header: named, section, title, shown, author, glued, end };
  };

  const groups = findStamps(kinds, lines);
  const below = groups.filter(({ from }) => textBefore(from) >= 0);
  // Where a portal prints the day of the visit under its section, the title and its own stamp come after.
  const told = ({ from, crawlDay }: Stamps) => !crawlDay && !isSectionName(lines[textBefore(from)] ?? '');
  const dated =
    below.find(({ labelled }) => labelled) ?? below.find(told) ?? below[0] ?? groups.find(({ crawlDay }) => !crawlDay);
  if (dated !== undefined) {
    const titleAt = textBefore(dated.from);
    const next = textAfter(dated.to);
    const counted = kinds.slice(0, next < 0 ? kinds.length : next).includes('noise');
    // A stamp above the title; portals that count views print it below, and there the title is missing.
    if (titleAt < 0 && next >= 0 && !counted) return head(next, dated.day, next + 1);
    return head(titleAt, dated.day, dated.to + 1);
  }
  const boxed = kinds.includes('sidebar');
  let titleAt = boxed ? textBefore(kinds.length) : textAfter(0);
  const following = textAfter(titleAt + 1);
  const first = lines[titleAt] ?? '';
  const passed = isSectionName(first) || (TYPE.test(first) && SUBJECT.test(lines[titleAt + 1] ?? ''));
  if (titleAt >= 0 && following >= 0 && passed) titleAt = following;
  if (titleAt < 0) return head(-1, null, kinds.length);
  if (!isTitle(lines[titleAt] ?? '')) return head(-1, null, titleAt);
  let last = titleAt;
  while (
    last - titleAt < MAX_BROKEN &&
    kinds[last + 1] === 'text' &&
    isBrokenLine(lines[last] ?? '', lines[last + 1] ?? '')
  )
    last += 1;
  return head(titleAt, null, last + 1);
}
