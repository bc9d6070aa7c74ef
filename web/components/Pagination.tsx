import type { SearchResponse } from '#core/contract/search-response.ts';
import { searchUrl } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

/** Previous and next as real links, and where one is. */
export function Pagination({ response }: { readonly response: SearchResponse }) {
  const { query, page, pages } = response;
  if (pages <= 1) return null;
  return (
    <nav class="pages" aria-label={vi.pagination}>
      {page > 1 && (
        <a href={searchUrl({ ...query, page: page - 1 })} data-search rel="prev">
          {vi.previous}
        </a>
      )}
      <span>{vi.pageOf(page, pages)}</span>
      {page < pages && (
        <a href={searchUrl({ ...query, page: page + 1 })} data-search rel="next">
          {vi.next}
        </a>
      )}
    </nav>
  );
}
