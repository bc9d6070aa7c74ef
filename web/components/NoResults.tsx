import type { PageResponse } from '../present/fit-page.ts';
import { pageUrl } from '../present/page-url.ts';
import * as vi from '../text/vi.ts';
import { SearchLink } from './SearchLink.tsx';

/** Nothing to show: says why, and what to try next, as the server worked it out. */
export function NoResults({ response }: { readonly response: PageResponse }) {
  const { query, total, pages, advice } = response;
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
  return (
    <div class="none">
      <p>{vi.noResults(query.text.trim())}</p>
      <ul>
        {advice?.map(({ text, links }) => (
          <li key={text}>
            {`${text} `}
            {links.map(({ label, path }) => (
              <a key={path} href={pageUrl(path)} data-search>
                {label}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
