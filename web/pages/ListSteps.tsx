import type { ListNeighbour, ListPlace } from '#core/contract/pages.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { searchUrl } from '../present/search-url.ts';
import * as viPages from '../text/vi-pages.ts';

interface Props {
  readonly query: SearchQuery;
  readonly place: ListPlace | null;
}

const t = viPages.article;

/** The way back to the results, and on to the articles before and after this one: plain links, no script. */
export function ListSteps({ query, place }: Props) {
  const step = (to: ListNeighbour | null, rel: 'prev' | 'next') =>
    to !== null && (
      <a href={to.path + searchUrl({ ...query, page: to.page }, '')} rel={rel} title={to.title}>
        {rel === 'prev' ? t.previous : t.next}
      </a>
    );
  return (
    <nav class="back" aria-label={t.list}>
      <a href={searchUrl(query)}>{t.back}</a>
      {place !== null && (
        <span class="steps">
          <span class="quiet">{t.place(place.position, place.total)}</span>
          {step(place.previous, 'prev')}
          {step(place.next, 'next')}
        </span>
      )}
    </nav>
  );
}
