import type { SearchQuery } from '#core/contract/search-query.ts';
import type { PageResponse } from '../present/fit-page.ts';
import { toBars, type Bar } from '../present/to-bars.ts';
import * as vi from '../text/vi.ts';
import { SearchLink } from './SearchLink.tsx';

/** More bars than this would be narrower than a fingertip; the table names all. */
const MAX_BARS = 12;
const HEIGHT = 48;

/** When the hits were published: bars that are links, and the same numbers as a table. */
export function Timeline({ response: { query, months } }: { readonly response: PageResponse }) {
  const bars = toBars(months);
  const most = Math.max(...bars.map(({ count }) => count));
  const narrowed = (bar: Bar): SearchQuery => ({ ...query, from: bar.from, to: bar.to, page: 1 });
  if (bars.length < 2) return null;
  const [year = '', month] = bars[0]?.key.split('-') ?? [];
  return (
    <>
      {month && <p class="quiet">{vi.yearName(year)}</p>}
      <ol class="bars">
        {bars.slice(-MAX_BARS).map((bar) => (
          <li key={bar.key}>
            {/* Heights are SVG attributes: the content security policy forbids inline styles. */}
            <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <rect width="10" y={HEIGHT - Math.ceil((HEIGHT * bar.count) / most)} height={HEIGHT} />
            </svg>
            {bar.count === 0 ? (
              <span class="quiet">{bar.short}</span>
            ) : (
              <SearchLink to={narrowed(bar)} rel="nofollow">
                {/* Not a label: what is seen must be part of the name, for people who speak it. */}
                {bar.short}
                <span class="hidden">{` ${bar.label}: ${vi.articles(bar.count)}`}</span>
              </SearchLink>
            )}
          </li>
        ))}
      </ol>
      <details class="more">
        <summary>{vi.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{vi.period}</th>
              <th scope="col">{vi.count}</th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ count }) => count > 0)
              .map((bar) => (
                <tr key={bar.key}>
                  <th scope="row">
                    <SearchLink to={narrowed(bar)} rel="nofollow">
                      {bar.label}
                    </SearchLink>
                  </th>
                  <td>{vi.number(bar.count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
