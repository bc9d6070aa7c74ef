import { FACET_NAMES, type SearchQuery } from '#core/contract/search-query.ts';
import { FILTER_FIELDS, type Filter } from '#core/query/engine-request.ts';

/** The controls that filter, in the order they are shown. */
export const OWNERS = [...FACET_NAMES, 'dates'] as const;

/** A filter with the control that set it, so that a facet's own filter can be left out of its counts. */
export interface OwnedFilter {
  readonly owner: (typeof OWNERS)[number];
  readonly filter: Filter;
}

/** Seconds of a day; Viet Nam is UTC+7 all year, and index times are midnights there. */
const DAY = 86_400;
const OFFSET = 7 * 3600;

function toSeconds(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000 - OFFSET;
}

/** Translates what a person chose into the engine's conditions. */
export function toFilters(query: SearchQuery): readonly OwnedFilter[] {
  const filters: OwnedFilter[] = [];
  for (const owner of FACET_NAMES) {
    const field = FILTER_FIELDS[owner];
    const { include, exclude } = query.filters[owner];
    if (include.length > 0) filters.push({ owner, filter: { kind: 'any-of', field, values: include } });
    if (exclude.length > 0) filters.push({ owner, filter: { kind: 'none-of', field, values: exclude } });
  }
  if (query.from !== null || query.to !== null) {
    const from = query.from === null ? null : toSeconds(query.from);
    const to = query.to === null ? null : toSeconds(query.to) + DAY - 1;
    filters.push({ owner: 'dates', filter: { kind: 'dated', from, to } });
  }
  return filters;
}
