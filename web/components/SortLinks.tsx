import { SORTS, type SearchQuery } from '#core/contract/search-query.ts';
import * as vi from '../text/vi.ts';
import { SearchLink } from './SearchLink.tsx';

/** The orders of a result list, and the choice of titles alone; without words there is nothing to be relevant to. */
export function SortLinks({ query }: { readonly query: SearchQuery }) {
  const worded = query.text.trim() !== '';
  const sort = query.sort ?? (worded ? 'relevance' : 'newest');
  return (
    <p class="sorts">
      <span>{vi.sortLabel}</span>
      {SORTS.filter((name) => worded || name !== 'relevance').map((name) => (
        <SearchLink key={name} to={{ ...query, sort: name, page: 1 }} aria-current={name === sort ? 'true' : undefined}>
          {vi.sorts[name]}
        </SearchLink>
      ))}
      {worded && !query.titles && (
        <SearchLink to={{ ...query, titles: true, page: 1 }} rel="nofollow">
          {vi.titlesOnly}
        </SearchLink>
      )}
    </p>
  );
}
