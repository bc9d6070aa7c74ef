import type { PageResponse } from '../present/fit-page.ts';
import { pageNumbers } from '../present/page-numbers.ts';
import * as vi from '../text/vi.ts';
import { SearchLink } from './SearchLink.tsx';

/** The pages of a result as real links. */
export function Pagination({ response: { query, page, pages } }: { readonly response: PageResponse }) {
  if (pages <= 1 || page > pages) return null;
  return (
    <nav class="pages" aria-label={vi.pagination}>
      {page > 1 && (
        <SearchLink to={{ ...query, page: page - 1 }} rel="prev">
          {vi.previous}
        </SearchLink>
      )}
      {pageNumbers(page, pages).map((at, index) =>
        at === null ? (
          <span key={-index} class="numbered">
            …
          </span>
        ) : (
          <SearchLink
            key={at}
            to={{ ...query, page: at }}
            class="numbered"
            aria-label={vi.page(at)}
            aria-current={at === page ? 'page' : undefined}
          >
            {vi.number(at)}
          </SearchLink>
        ),
      )}
      <span class="place">{vi.pageOf(page, pages)}</span>
      {page < pages && (
        <SearchLink to={{ ...query, page: page + 1 }} rel="next">
          {vi.next}
        </SearchLink>
      )}
    </nav>
  );
}
