import type { SearchQuery } from '#core/contract/search-query.ts';
import { searchUrl } from '../present/search-url.ts';
import { vi } from '../text/vi.ts';

/** This very search as a feed and as files. */
export function FollowLinks({ query }: { readonly query: SearchQuery }) {
  const all = { ...query, page: 1 };
  return (
    <nav class="follow" aria-label={vi.follow.title}>
      <span>{vi.follow.title}:</span> <a href={searchUrl(all, '/feed.atom')}>{vi.follow.feed}</a>{' '}
      <a href={searchUrl(all, '/calendar.ics')}>{vi.follow.calendar}</a>{' '}
      <a href={searchUrl(all, '/export.csv')}>{vi.follow.csv}</a>{' '}
      <a href={searchUrl(all, '/export.json')}>{vi.follow.json}</a>
    </nav>
  );
}
