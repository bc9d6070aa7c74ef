import { FACET_NAMES, type SearchQuery } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { vi } from '../text/vi.ts';
import { toggleFacet } from './change-query.ts';
import { formatDay } from './format-day.ts';

/** A filter in force and the search without it. */
export interface Chip {
  readonly label: string;
  readonly without: SearchQuery;
}

/** The filters in force, in the order of the facets, dates last. */
export function toChips({ query, facets }: SearchResponse): readonly Chip[] {
  const values = FACET_NAMES.flatMap((name) =>
    facets[name]
      .filter(({ selected, excluded }) => selected || excluded)
      .map(({ value, label, excluded }) => ({
        label: `${vi.facets[name]}: ${excluded ? vi.without(label) : label}`,
        without: toggleFacet(query, name, value, excluded ? 'exclude' : 'include'),
      })),
  );
  const { from, to } = query;
  const starts =
    from === null ? [] : [{ label: `${vi.from} ${formatDay(from)}`, without: { ...query, from: null, page: 1 } }];
  const ends = to === null ? [] : [{ label: `${vi.to} ${formatDay(to)}`, without: { ...query, to: null, page: 1 } }];
  return [...values, ...starts, ...ends];
}
