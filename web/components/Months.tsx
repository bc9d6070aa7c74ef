import type { SearchResponse } from '#core/contract/search-response.ts';
import { searchUrl } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

/** Longest history drawn by month; beyond it a bar is a year. */
const MAX_MONTHS = 30;

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

const lastDay = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

function toBars(months: SearchResponse['months']): readonly Bar[] {
  if (months.length <= MAX_MONTHS) {
    return months.map(({ month, count }) => ({
      key: month,
      label: vi.monthName(month),
      count,
      from: `${month}-01`,
      to: lastDay(month),
    }));
  }
  const years = new Map<string, number>();
  for (const { month, count } of months) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
  return [...years].map(([year, count]) => ({
    key: year,
    label: year,
    count,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  }));
}

/** When the hits were published: bars that are links, readable as a list; heights come from an SVG, not from inline style. */
export function Months({ response }: { readonly response: SearchResponse }) {
  const bars = toBars(response.months);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <details class="months facet" open>
      <summary>{vi.months}</summary>
      <ol>
        {bars.map(({ key, label, count, from, to }) => (
          <li key={key}>
            <a
              href={searchUrl({ ...response.query, from, to, page: 1 })}
              data-search
              rel="nofollow"
              aria-label={`${label}: ${vi.total(count)}`}
              title={`${label}: ${vi.total(count)}`}
            >
              <svg viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden="true">
                <rect x="1" width="8" y={40 - Math.max(1, Math.round((38 * count) / most))} height="40" />
              </svg>
            </a>
          </li>
        ))}
      </ol>
      <p class="quiet ends">
        <span>{bars[0]?.label}</span>
        <span>{bars.at(-1)?.label}</span>
      </p>
    </details>
  );
}
