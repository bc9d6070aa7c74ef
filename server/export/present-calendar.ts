import type { Portal } from '#core/contract/portal.ts';
import type { Hit } from '#core/contract/search-response.ts';
import { findTopic } from '#core/contract/topic.ts';
import { calendarLine } from './calendar-line.ts';
import { foldLine } from './fold-line.ts';

/** A hit with the day it is about. */
export type CalendarHit = Hit & { readonly eventOn: string };

export interface CalendarInput {
  /** What the search is, in words. */
  readonly title: string;
  readonly hits: readonly CalendarHit[];
  readonly origin: string;
  readonly portal: Portal;
}

const plain = (segments: Hit['title']) => segments.map(({ text }) => text).join('');
const toDate = (day: string) => day.replaceAll('-', '');
const DAY_MS = 86_400_000;
const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

function presentEvent(hit: CalendarHit, origin: string): readonly string[] {
  const host = new URL(origin).hostname;
  return [
    'BEGIN:VEVENT',
    // By article, so that a calendar that is read again moves an event instead of showing it twice.
    calendarLine('UID', `${hit.id}@${host}`),
    // By the day of publication: the same on every reading, so that nothing looks changed.
    `DTSTAMP:${toDate(hit.publishedOn ?? hit.eventOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${toDate(hit.eventOn)}`,
    `DTEND;VALUE=DATE:${toDate(dayAfter(hit.eventOn))}`,
    calendarLine('SUMMARY', plain(hit.title)),
    ...(hit.unit === null ? [] : [calendarLine('LOCATION', [hit.unit, hit.province].filter(Boolean).join(', '))]),
    ...(hit.snippets.length === 0 ? [] : [calendarLine('DESCRIPTION', hit.snippets.map(plain).join('\n'))]),
    ...hit.topics.map((id) => calendarLine('CATEGORIES', findTopic(id)?.label ?? id)),
    // An address is not text (section 3.3.13): it is folded but not escaped.
    foldLine(`URL:${origin}${hit.path}`),
    // A reminder, not an appointment: nobody becomes busy by it.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Writes events as a calendar (RFC 5545), each a whole day; lines end with CR LF as section 3.1 wants. */
export function presentCalendar({ title, hits, origin, portal }: CalendarInput): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tra Tin//VI',
    calendarLine('NAME', `${title} - ${portal.name}`),
    calendarLine('X-WR-CALNAME', `${title} - ${portal.name}`),
    ...hits.flatMap((hit) => presentEvent(hit, origin)),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
