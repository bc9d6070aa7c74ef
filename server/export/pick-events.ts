import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Hit } from '#core/contract/search-response.ts';
import type { CalendarHit } from './present-calendar.ts';

/** The search whose hits may hold the events asked for: from `today` (`yyyy-mm-dd`) unless the search names a day. */
export function toEventQuery(query: SearchQuery, today: string): SearchQuery {
  return { ...query, from: query.from ?? today, sort: 'newest', page: 1 };
}

/** The hits whose event falls into the range, soonest first; a date filter also lets through articles by publish date. */
export function pickEvents(hits: readonly Hit[], { from, to }: SearchQuery): readonly CalendarHit[] {
  return hits
    .filter((hit): hit is CalendarHit => hit.eventOn !== null)
    .filter(({ eventOn }) => (from === null || eventOn >= from) && (to === null || eventOn <= to))
    .toSorted((a, b) => (a.eventOn < b.eventOn ? -1 : a.eventOn > b.eventOn ? 1 : 0));
}
