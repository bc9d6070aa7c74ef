import type { PublishedFrom } from '#core/contract/article.ts';
import { readEventDay } from './read-event-day.ts';
import { readUrlEpoch } from './url-epoch.ts';

const RECORD_LAG_MS = 2 * 24 * 3600 * 1000;

export interface PageDates {
  readonly publishedOn: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly eventOn: string | null;
}

/** Chooses the publish date: shown on the page, else in the address, else the day that opens the body. */
export function readDates(shown: string | null, url: string | null, body: string): PageDates {
  const epoch = readUrlEpoch(url);
  const eventOn = readEventDay(body, shown ?? epoch);
  if (shown !== null) return { publishedOn: shown, publishedFrom: 'shown', eventOn };
  // Records are made within days of the event; on portals that were moved, months later, and then the body knows better.
  const late = epoch !== null && eventOn !== null && Date.parse(epoch) - Date.parse(eventOn) > RECORD_LAG_MS;
  if (epoch !== null && !late) return { publishedOn: epoch, publishedFrom: 'url', eventOn };
  return { publishedOn: eventOn, publishedFrom: eventOn === null ? null : 'body', eventOn };
}
