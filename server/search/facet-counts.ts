import { FACET_NAMES, type FacetName } from '#core/contract/search-query.ts';
import type { OwnedFilter } from './to-filters.ts';

/** What is counted beside a result list: each facet, and the months of the timeline. */
export type Counted = FacetName | 'month';
export const COUNTED: readonly Counted[] = [...FACET_NAMES, 'month'];

/** How many articles have each value. */
export type FacetCounts = Readonly<Record<Counted, Readonly<Record<string, number>>>>;

/** Totals without the filters of one control, for the controls that filter. */
export type Dropped = Readonly<Partial<Record<OwnedFilter['owner'], number>>>;

/** The control whose own filter these counts leave out; the months are those of any date. */
export const ownerOf = (name: Counted): OwnedFilter['owner'] => (name === 'month' ? 'dates' : name);

/** Asks for the counts of each facet in turn. */
export const toCounts = <T extends FacetCounts[Counted]>(countsOf: (name: Counted) => T): Record<Counted, T> => ({
  year: countsOf('year'),
  unit: countsOf('unit'),
  agency: countsOf('agency'),
  topic: countsOf('topic'),
  docType: countsOf('docType'),
  month: countsOf('month'),
});
