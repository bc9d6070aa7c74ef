import type { SearchResponse } from '#core/contract/search-response.ts';
import { withoutFilters } from '../present/change-query.ts';
import * as vi from '../text/vi.ts';
import { SearchLink } from './SearchLink.tsx';

/** Nothing to show: says why, and what to try next. */
export function NoResults({ response }: { readonly response: SearchResponse }) {
  const { query, total, pages, interpretation } = response;
  if (total > 0) {
    return (
      <div class="none">
        <p>{vi.pastEnd(pages)}</p>
        <p>
          <SearchLink to={{ ...query, page: 1 }}>{vi.firstPage}</SearchLink>{' '}
          <SearchLink to={{ ...query, page: pages }}>{vi.lastPage}</SearchLink>
        </p>
      </div>
    );
  }
  const behindFilters = interpretation.tried.at(-1)?.total ?? 0;
  return (
    <div class="none">
      <p>{vi.noResults(query.text.trim())}</p>
      {behindFilters > 0 ? (
        <p>
          {vi.filteredOut(behindFilters)} <SearchLink to={withoutFilters(query)}>{vi.withoutFilters}</SearchLink>
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
