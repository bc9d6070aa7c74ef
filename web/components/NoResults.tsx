import type { SearchResponse } from '#core/contract/search-response.ts';
import { searchUrl, withoutFilters } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

/** Nothing to show: says why, and what to try next. */
export function NoResults({ response }: { readonly response: SearchResponse }) {
  const { query, total, pages, interpretation } = response;
  if (total > 0) {
    return (
      <div class="none">
        <h2>{vi.pastEnd(pages)}</h2>
        <a href={searchUrl({ ...query, page: 1 })}>{vi.firstPage}</a>
      </div>
    );
  }
  const found = interpretation.tried.at(-1)?.total ?? 0;
  return (
    <div class="none">
      <h2>{vi.noResults}</h2>
      {found > 0 ? (
        <p>
          {vi.noResultsFiltered}{' '}
          <a href={searchUrl(withoutFilters(query))}>{`${vi.withoutFilters} (${vi.total(found)})`}</a>
        </p>
      ) : (
        <ul>
          {vi.noResultsTips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
