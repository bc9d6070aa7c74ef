/** A calendar day in Viet Nam as `yyyy-mm-dd`, and where the text says it. */
export interface FoundDate {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const NUMERIC = String.raw`(?<![\d/.-])(?<d>\d{1,2})\s?(?<sep>[/.-])\s?(?<m>\d{1,2})\s?\k<sep>\s?(?<y>\d{4})(?![\d/])`;
const WRITTEN = String.raw`(?<d2>\d{1,2})\s+tháng\s+(?<m2>\d{1,2})\s+năm\s+(?<y2>\d{4})`;
const DATE = new RegExp(`${WRITTEN}|${NUMERIC}`, 'giu');
const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

/** The day a person wrote, day first; null when the calendar has no such day: 31/4 is no date, not 1 May. */
function toDay(day: number, month: number, year: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/** Finds the full dates of a text, in order: `22/11/2023`, `22-11-2023`, `18 tháng 7 năm 2019`. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.normalize('NFC').matchAll(DATE)) {
    const groups = match.groups ?? {};
    const day = toDay(
      Number(groups['d'] ?? groups['d2']),
      Number(groups['m'] ?? groups['m2']),
      Number(groups['y'] ?? groups['y2']),
    );
    if (day !== null) found.push({ day, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Reads one date as feeds and exports write it: `2023-11-22`, an ISO instant (taken to UTC+7), `22/11/2023`. */
export function parseDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  if (iso !== null) return toDay(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(trimmed)) {
    const time = Date.parse(/Z|[+-]\d{2}:?\d{2}$/.test(trimmed) ? trimmed : `${trimmed.replace(' ', 'T')}+07:00`);
    return Number.isNaN(time) ? null : instantToDay(time);
  }
  const [first] = findDates(trimmed);
  return first?.day ?? null;
}

/** An ISO day or instant as an instant, in Viet Nam's time (UTC+7) where it names no other; null when it is none. */
export function parseInstant(text: string): string | null {
  const trimmed = text.trim();
  const [, day, clock = '00:00', zone = '+07:00'] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(trimmed) ?? [];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T${clock}${zone}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The day in Viet Nam (UTC+7, no summer time) of an instant in milliseconds. */
export function instantToDay(milliseconds: number): string {
  return new Date(milliseconds + 7 * 3_600_000).toISOString().slice(0, 10);
}
