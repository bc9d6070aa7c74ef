import { describe, expect, it } from 'vitest';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { Hit } from '#core/contract/search-response.ts';
import { calendarLine } from '#server/export/calendar-line.ts';
import { foldLine } from '#server/export/fold-line.ts';
import { pickEvents, toEventQuery } from '#server/export/pick-events.ts';
import { presentCalendar } from '#server/export/present-calendar.ts';
import { buildHit } from '../../web/build-response.ts';

const PORTAL = {
  name: 'Cổng thử',
  authority: 'Thử',
  tagline: '',
  contact: null,
  about: '',
  english: null,
  accent: '#0b5a8f',
  province: null,
  logo: null,
  links: [],
};
const on = (eventOn: string, given: Partial<Hit> = {}) => ({ ...buildHit(given), eventOn });
const write = (...hits: readonly ReturnType<typeof on>[]) =>
  presentCalendar({ title: 'Lịch: «tiêm»', hits, origin: 'https://tin.example.vn', portal: PORTAL });
/** Lines as a calendar reads them: continuation lines joined. */
const unfold = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
  it('holds an event as a whole day, ending on the day after, across a month', () => {
    const lines = unfold(write(on('2026-11-30', { id: 'a-1' })));
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261130', 'DTEND;VALUE=DATE:20261201']));
    expect(lines).toContain('UID:a-1@tin.example.vn');
    expect(lines).toContain('SUMMARY:Lịch tiêm chủng');
  });

  it('ends every line with CR LF and none with a lone break', () => {
    const calendar = write(on('2026-11-30'), on('2026-12-01', { id: 'b' }));
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('lets no text from outside end a line or begin a property', () => {
    const hostile = 'a\r\nEND:VEVENT\nATTACH:x\u2028B;c,d\\e\u0007';
    const lines = unfold(
      write(on('2026-11-30', { id: hostile, title: [{ text: hostile, marked: true }], unit: hostile })),
    );
    expect(lines).toContain('SUMMARY:a\\nEND:VEVENT\\nATTACH:x\\nB\\;c\\,d\\\\e');
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
  });

  it('reads the same every time, so that no event looks changed', () => {
    expect(write(on('2026-11-30'))).toBe(write(on('2026-11-30')));
  });
});

describe('folding', () => {
  it('keeps lines within 75 octets, cuts no character, and unfolds to what it was', () => {
    const line = calendarLine('SUMMARY', 'Ủy ban nhân dân xã 🎉 thông báo '.repeat(9));
    const folded = line.split('\r\n');
    expect(Math.max(...folded.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
    expect(folded.slice(1).every((part) => part.startsWith(' '))).toBe(true);
    expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'Ủy ban nhân dân xã 🎉 thông báo '.repeat(9)}`);
  });

  it('leaves a line of exactly 75 octets alone', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });
});

describe('picking events', () => {
  it('starts today unless the search names a day', () => {
    expect(toEventQuery(emptySearchQuery(), '2026-11-24').from).toBe('2026-11-24');
    expect(toEventQuery({ ...emptySearchQuery(), from: '2020-01-01' }, '2026-11-24').from).toBe('2020-01-01');
  });

  it('leaves out articles that only their publish date brought in, and puts the soonest first', () => {
    const query = { ...emptySearchQuery(), from: '2026-11-24', to: '2026-12-31' };
    const hits = [on('2026-12-24'), on('2026-11-24'), on('2026-11-23'), on('2027-01-01'), buildHit({ eventOn: null })];
    expect(pickEvents(hits, query).map(({ eventOn }) => eventOn)).toEqual(['2026-11-24', '2026-12-24']);
  });
});
