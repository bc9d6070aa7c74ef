import type { SearchResponse } from '#core/contract/search-response.ts';
import * as vi from '../text/vi.ts';

/** One bar of the timeline: a year, or a month where all hits fall into one year. Days are inclusive. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  /** What fits under a bar. */
  readonly short: string;
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const toMonth = (year: number, month: number, count: number): Bar => {
  const key = `${year}-${String(month).padStart(2, '0')}`;
  return { key, label: vi.monthName(key), short: String(month), count, from: `${key}-01`, to: lastDay(year, month) };
};

const toYear = (year: number, count: number): Bar => ({
  key: String(year),
  label: vi.yearName(String(year)),
  short: `’${String(year).slice(2)}`,
  count,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});

/** Counts by month as bars without gaps: the twelve months of a single year, else every year from first to last. */
export function toBars(months: SearchResponse['months']): readonly Bar[] {
  const counts = new Map<number, number>();
  for (const { month, count } of months) {
    const year = Number(month.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + count);
  }
  const years = [...counts.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return [];
  if (first === last) {
    const byMonth = new Map(months.map(({ month, count }) => [Number(month.slice(5)), count]));
    return Array.from({ length: 12 }, (_, at) => toMonth(first, at + 1, byMonth.get(at + 1) ?? 0));
  }
  return Array.from({ length: last - first + 1 }, (_, at) => toYear(first + at, counts.get(first + at) ?? 0));
}
