import { isProse } from './is-prose.ts';
import { classifyLine } from './page-lines.ts';
import { readHeader, type PageHeader } from './read-header.ts';
import { readStamp } from './read-stamp.ts';

/** What stands above the first paragraph of a page's lines. */
export interface PageHead {
  readonly unit: string | null;
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
const SECTION_NAME =
  /^(?:tin tức.{0,20}|tin (?:hoạt động|trong|nổi bật|mới).{0,30}|sự kiện.{0,20}|hoạt động (?:của|các).{0,40}|văn bản.{0,25}|chi tiết.{0,20}|(?:cổng|trang) (?:thông tin|tin) .{0,80}|thông tin.{0,25}|chuyên mục.{0,30})$/iu;
const TYPE = /^(?:thông báo|giấy mời|thư mời|kế hoạch|quyết định|công văn|hướng dẫn|báo cáo)$/iu;
const SUBJECT = /^(?:về|v\/v)\s/iu;

const AUTHOR = /^[-–•\s]*(?:tác giả|người viết)\s*:\s*(\p{Lu}[^|\d\n]{1,40}?)\s*(?=$|\||[-–]\s|ngày)/imu;

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

/** Reads the head of a page: header, section, boxes, title and time stamp, in whatever order the portal prints them. */
export function readHead(lines: readonly string[]): PageHead {
  const kinds: HeadLine[] = [];
  let [unit, section, glued]: [string | null, string, string] = [null, '', ''];
  for (const [at, line] of lines.slice(0, MAX_HEAD).entries()) {
    const header: PageHeader | null = unit === null ? readHeader(line) : null;
    const kind = classifyLine(line);
    // Menus stand before the header; after it, and after text, the article has ended without having begun.
    if (kind === 'end' && (unit !== null || (kinds.includes('text') && !kinds.includes('sidebar')))) break;
    if (header === null && kind === 'text' && isProse(line) && !isStamped(lines, at)) break;
    if (header !== null) ({ unit, section, glued } = header);
    kinds.push(header !== null ? 'header' : kind === 'crawl-day' ? 'noise' : kind === 'end' ? 'sidebar' : kind);
    if (glued !== '') return { unit, section, title: null, shown: null, author: null, glued, end: kinds.length };
  }
  const textBefore = (end: number) => kinds.slice(0, end).lastIndexOf('text');
  const textAfter = (from: number) => kinds.indexOf('text', from);
  const head = (titleAt: number, shown: string | null, end: number): PageHead => {
    const line = lines[titleAt] ?? '';
    const above = lines[titleAt - 1] ?? '';
    const joined = kinds[titleAt - 1] === 'text' && TYPE.test(above) && SUBJECT.test(line) ? `${above} ${line}` : line;
    const title = titleAt >= 0 && (isTitle(line) || isStamped(lines, titleAt)) ? joined : null;
    const author = AUTHOR.exec(lines.slice(0, end).join('\n'))?.[1]?.trim() ?? null;
    return { unit, section, title, shown, author, glued, end };
  };

  const groups = findStamps(kinds, lines);
  const below = groups.filter(({ from }) => textBefore(from) >= 0);
  // Where a portal prints the day of the visit under its section, the title and its own stamp come after.
  const named = ({ from, crawlDay }: Stamps) => !crawlDay && !SECTION_NAME.test(lines[textBefore(from)] ?? '');
  const dated =
    below.find(({ labelled }) => labelled) ?? below.find(named) ?? below[0] ?? groups.find(({ crawlDay }) => !crawlDay);
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
  const passed = SECTION_NAME.test(first) || (TYPE.test(first) && SUBJECT.test(lines[titleAt + 1] ?? ''));
  if (titleAt >= 0 && following >= 0 && passed) titleAt = following;
  if (titleAt < 0) return head(-1, null, kinds.length);
  return isTitle(lines[titleAt] ?? '') ? head(titleAt, null, titleAt + 1) : head(-1, null, titleAt);
}
