import { parseDay } from '#core/vi/dates.ts';

/** How far into the body its opening date may stand: `Ngày 22/11/2023, Huyện ủy …`. */
const OPENING = 260;

/** What a document rests on, before its text: days of laws. */
const GROUNDS = /^(?:căn cứ|xét)\s.*\n/gimu;

const HOUR = String.raw`sáng|trưa|chiều|tối|đêm`;
const WEEKDAY = String.raw`thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật`;
/** Words that make a date the day something happened; several may follow one another: `Sáng nay, ngày 12/5`. */
const WHEN = String.raw`(?:(?:${HOUR}|hôm)\s(?:nay|qua)|${HOUR}|${WEEKDAY}|vừa qua|hôm|vào|lúc|hồi|ngày)`;
/** `12/5`, `12/5/2023`, `12 tháng 5 năm 2023`, and the first of several: `14 và 15/6/2022`, `01 – 03/5`. */
const DAY = String.raw`(?:m(?:ù|ồ)ng\s+)?(?<d>\d{1,2})(?:\s*(?:,|và|-|–|đến)\s*(?:ngày\s*)?\d{1,2}){0,4}?\s?(?:[/.-]\s?|\s*tháng\s+)(?<m>\d{1,2})(?:\s?[/.-]\s?(?<y>\d{4})|\s+năm\s+(?<y2>\d{4}))?(?![\d/]|[.-]\d)`;
const DATED = new RegExp(String.raw`(?<!\p{L})(?<when>${WHEN}(?:[\s,(]+${WHEN})*)[\s,(]*(?<!\d)${DAY}`, 'giu');
/** The year of `14 và 15/6/2022` or of `30/4 đến 3/5/2022` stands after the last of the days. */
const LATER_YEAR = /^\s*(?:và|-|–|đến)\s*(?:ngày\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(\d{4})/iu;

/** A day of the old calendar is another day. */
const LUNAR = /^\s*(?:năm\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+\s*)?[,(]?\s*(?:âm lịch|ÂL|AL)(?!\p{L})/u;

/** What makes a day another document's, an anniversary, a deadline or the start of a period. */
const CITED =
  /(?<!\p{L})(?:nghị quyết|quyết định|chỉ thị|kế hoạch|thông tư|nghị định|công văn|công điện|hướng dẫn|thông báo|báo cáo|kết luận|tờ trình|quy định|văn bản|pháp lệnh|luật|hiệu lực)(?!\p{L})/iu;
const NUMBERED =
  /(?:\d\s?[/-]\s?\p{L}[^\s,/–-]*(?:\s?[-–/]\s?[^\s,/–-]+)*\s*|(?<!\S)(?!covid)(?=\S*\d)(?=\S*\p{L})(?=\S*[/-])[^\s,]+),?\s*$/iu;
const REMEMBERED =
  /(?<!\p{L})(?:kỷ niệm|kỉ niệm|chào mừng|mừng|hưởng ứng|nhân (?=dịp|ngày|kỷ)|nhân\s*$|dịp|truyền thống|thành lập|giải phóng|năm ngày|sinh\s*$)/iu;
const AWAITED =
  /(?<!\p{L})(?:trước|đến|hết|từ|sau|chậm nhất)(?:\s+(?:hết|khi|ngày))?(?:\s+\d{1,2}\s?(?:giờ|h|:)\s?(?:\d{1,2})?(?:\s?phút)?,?)?\s*$/iu;
/** `Sáng thứ Tư (ngày 6/3)`: brackets after words of time hold the day itself. */
const IN_BRACKETS = /\([^)]*$/u;
const DAY_IN_BRACKETS = new RegExp(
  String.raw`(?:nay|qua|${HOUR}|${WEEKDAY})\s*\($|\((?:tức|nhằm)(?: là| vào)?\s*$`,
  'iu',
);

function isOther(before: string, when: string): boolean {
  if (AWAITED.test(before) || (IN_BRACKETS.test(before) && !DAY_IN_BRACKETS.test(before))) return true;
  // Only `ngày` dates documents and memories: nobody signs a decision `sáng 5/3`.
  if (!/^ngày$/iu.test(when.trim()) && !/^vào\s/iu.test(when)) return false;
  const clause = before.slice(before.lastIndexOf(',') + 1);
  if (REMEMBERED.test(clause)) return true;
  if (/^vào\s/iu.test(when)) return false;
  return CITED.test(clause) || NUMBERED.test(clause.trim() === '' ? before : clause);
}

/** Events are told of after they happened, or announced some weeks ahead. */
const AHEAD_MS = 31 * 24 * 3600 * 1000;

/** Portals are not older, and their records are made within some years of the event: earlier days are of history. */
const FIRST_PORTALS = '1998-01-01';
const YEARS_LATE_MS = 5 * 366 * 24 * 3600 * 1000;
const isHistory = (day: string, published: string | null): boolean =>
  day < FIRST_PORTALS || (published !== null && Date.parse(published) - Date.parse(day) > YEARS_LATE_MS);

/** The day with its year, or with the one that puts it nearest before the day of publishing. */
function withYear(day: string, month: string, year: string | undefined, published: string | null): string | null {
  if (year !== undefined) return parseDay(`${day}/${month}/${year}`);
  if (published === null) return null;
  const latest = Date.parse(published) + AHEAD_MS;
  const last = Number(published.slice(0, 4)) + 1;
  const days = [last, last - 1, last - 2].map((each) => parseDay(`${day}/${month}/${each}`));
  return days.find((each) => each !== null && Date.parse(each) <= latest) ?? null;
}

/**
 * The day that opens the body, when the event happened; days of cited documents, anniversaries and deadlines are passed over.
 *
 * `published` gives the year where the text does not: `Sáng 12/5`.
 */
export function readEventDay(body: string, published: string | null): string | null {
  const opening = body.replace(GROUNDS, '').slice(0, OPENING);
  for (const match of opening.matchAll(DATED)) {
    const { when = '', d = '', m = '', y, y2 } = match.groups ?? {};
    const sentence =
      opening
        .slice(0, match.index)
        .split(/[.;!?]\s|\n/)
        .at(-1) ?? '';
    const after = opening.slice(match.index + match[0].length);
    if (isOther(sentence, when) || LUNAR.test(after)) continue;
    const year = y ?? y2 ?? LATER_YEAR.exec(after)?.[1];
    const day = withYear(d, m, year, published);
    if (day !== null && !isHistory(day, published)) return day;
  }
  return null;
}
