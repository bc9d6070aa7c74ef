import { FACET_NAMES, UNKNOWN_YEAR, type FacetName, type SearchQuery } from '#core/contract/search-query.ts';
import { findTopic } from '#core/contract/topic.ts';
import * as vi from '../text/vi.ts';
import { toggleFacet } from './change-query.ts';
import { formatDay } from './format-day.ts';

/** A filter in force and the search without it. */
export interface Chip {
  readonly label: string;
  readonly without: SearchQuery;
}

function labelOf(name: FacetName, value: string): string {
  if (name === 'topic') return findTopic(value)?.label ?? value;
  return value === UNKNOWN_YEAR ? vi.undated : value;
}

/** The filters in force, in the order of the facets, dates last. */
export function toChips(query: SearchQuery): readonly Chip[] {
  const { filters, from, to } = query;
  const chip = (label: string, change: Partial<SearchQuery>): Chip => ({
    label,
    without: { ...query, ...change, page: 1 },
  });
  const values = FACET_NAMES.flatMap((name) => {
    const toChip = (mode: 'include' | 'exclude') => (value: string) => {
      const label = labelOf(name, value);
      const named = `${vi.facets[name]}: ${mode === 'exclude' ? vi.without(label) : label}`;
      return chip(named, toggleFacet(query, name, value, mode));
    };
    return [...filters[name].include.map(toChip('include')), ...filters[name].exclude.map(toChip('exclude'))];
  });
  const starts = from === null ? [] : [chip(`${vi.from} ${formatDay(from)}`, { from: null })];
  const ends = to === null ? [] : [chip(`${vi.to} ${formatDay(to)}`, { to: null })];
  return [...values, ...starts, ...ends];
}
