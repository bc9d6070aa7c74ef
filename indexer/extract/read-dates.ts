import type { PublishedFrom } from '#core/contract/article.ts';
import { findDates } from '#core/vi/dates.ts';
import { readUrlEpoch } from './url-epoch.ts';

/** How far into the body its opening date may stand: `Ngày 22/11/2023, Huyện ủy …`. */
const OPENING = 220;
/** Words before a date that make it another document's or an anniversary's. */
const CITED = /(?:nghị quyết|quyết định|chỉ thị|kế hoạch|thông tư|nghị định|công văn|luật|số\s[\w/-]+)[^.;]{0,60}$/iu;
const ANNIVERSARY = /(?:kỷ niệm|năm ngày|truyền thống|\(\s*|[-–]\s*)[^.;]{0,30}$/iu;

/** Words that make a date the opening of an event, and those that make it a deadline or the start of a period. */
const HAPPENED = /(?:ngày|sáng|chiều|tối|trưa|hôm nay|vừa qua|hôm)[\s,(]*$/iu;
const DEADLINE = /(?:trước|đến|hết|từ|kể từ|sau)\s+(?:hết\s+)?(?:ngày\s*)?$/iu;

/** The day that opens the body, when the event happened; dates of cited documents and anniversaries are passed over. */
export function readEventDay(body: string): string | null {
  const opening = body.slice(0, OPENING);
  for (const { day, start } of findDates(opening)) {
    const before = opening.slice(0, start);
    if (HAPPENED.test(before) && ![CITED, ANNIVERSARY, DEADLINE].some((form) => form.test(before))) return day;
  }
  return null;
}

export interface PageDates {
  readonly publishedOn: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly eventOn: string | null;
}

/** Days after the event within which a portal's record is made as a rule; later ones are uploads of old news. */
const RECORD_LAG = 2;
const DAY = 86_400_000;

/** Chooses the publish date: shown on the page, else in the address, else the day that opens the body. */
export function readDates(shown: string | null, url: string | null, body: string): PageDates {
  const eventOn = readEventDay(body);
  const epoch = readUrlEpoch(url);
  if (shown !== null) return { publishedOn: shown, publishedFrom: 'shown', eventOn };
  const late = epoch !== null && eventOn !== null && Date.parse(epoch) - Date.parse(eventOn) > RECORD_LAG * DAY;
  if (epoch !== null && !late) return { publishedOn: epoch, publishedFrom: 'url', eventOn };
  return { publishedOn: eventOn, publishedFrom: eventOn === null ? null : 'body', eventOn };
}
