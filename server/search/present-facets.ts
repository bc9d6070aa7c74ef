import {
  FACET_NAMES,
  UNKNOWN_UNIT,
  UNKNOWN_YEAR,
  type FacetName,
  type SearchQuery,
} from '#core/contract/search-query.ts';
import type { FacetValue, SearchResponse } from '#core/contract/search-response.ts';
import { findTopic } from '#core/contract/topic.ts';
import type { Findings } from './ask-engine.ts';
import { vietnameseOrder } from './vietnamese-order.ts';

function labelOf(name: FacetName, value: string): string {
  if (name === 'topic') return findTopic(value)?.label ?? value;
  return name === 'year' && value === UNKNOWN_YEAR ? 'Không rõ năm' : value;
}

const isUnknown = (name: FacetName, { value }: FacetValue) =>
  (name === 'year' && value === UNKNOWN_YEAR) || (name === 'unit' && value === UNKNOWN_UNIT);

/** Years newest first, everything else by count, then in Vietnamese order; the unknown last, which nobody looks for first. */
function compare(name: FacetName, placeOf: (label: string) => number, a: FacetValue, b: FacetValue): number {
  if (isUnknown(name, a) || isUnknown(name, b)) return isUnknown(name, a) ? 1 : -1;
  if (name !== 'year') return b.count - a.count || placeOf(a.label) - placeOf(b.label);
  return Number(b.value) - Number(a.value);
}

/** Makes the facets people see; a chosen value stays listed with 0 when nothing matches it, so that it can be undone. */
export function presentFacets(counts: Findings['counts'], query: SearchQuery): SearchResponse['facets'] {
  const present = (name: FacetName): readonly FacetValue[] => {
    const { include, exclude } = query.filters[name];
    const values = new Set([...Object.keys(counts[name]), ...include, ...exclude]);
    const shown = [...values].map((value): FacetValue => ({
      value,
      label: labelOf(name, value),
      count: counts[name][value] ?? 0,
      selected: include.includes(value),
      excluded: exclude.includes(value),
    }));
    // Only what the index holds: values in an address may be anybody's, and each new name is work.
    const placeOf = vietnameseOrder(Object.keys(counts[name]).map((value) => labelOf(name, value)));
    return shown.sort((a, b) => compare(name, placeOf, a, b));
  };
  const [year, unit, agency, topic, docType] = FACET_NAMES.map(present);
  return { year: year ?? [], unit: unit ?? [], agency: agency ?? [], topic: topic ?? [], docType: docType ?? [] };
}
