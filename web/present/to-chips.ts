import { FACET_NAMES, type SearchQuery } from '#core/contract/search-query.ts';
import * as vi from '../text/vi.ts';
import { toggleFacet } from './change-query.ts';
import { valueName } from './value-name.ts';

/** A filter in force and the search without it. */
export interface Chip {
  readonly label: string;
  readonly without: SearchQuery;
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
      const label = valueName(name, value);
      const named = `${vi.facets[name]}: ${mode === 'exclude' ? vi.without(label) : label}`;
      return chip(named, toggleFacet(query, name, value, mode));
    };
    return [...filters[name].include.map(toChip('include')), ...filters[name].exclude.map(toChip('exclude'))];
  });
  const titles = query.titles ? [chip(vi.titlesOnly, { titles: false })] : [];
  const starts = from === null ? [] : [chip(`${vi.from} ${vi.dayName(from)}`, { from: null })];
  const ends = to === null ? [] : [chip(`${vi.to} ${vi.dayName(to)}`, { to: null })];
  return [...titles, ...values, ...starts, ...ends];
}
