import { FACET_NAMES, UNKNOWN_YEAR, type FacetName, type SearchQuery } from '#core/contract/search-query.ts';
import type { FacetValue, SearchResponse } from '#core/contract/search-response.ts';
import { findTopic } from '#core/contract/topic.ts';
import type { Findings } from './ask-engine.ts';

function labelOf(name: FacetName, value: string): string {
  if (name === 'topic') return findTopic(value)?.label ?? value;
  return name === 'year' && value === UNKNOWN_YEAR ? 'Không rõ năm' : value;
}

const collator = new Intl.Collator('vi');

/** Years newest first with the unknown last; everything else by count, then in Vietnamese order. */
function compare(name: FacetName, a: FacetValue, b: FacetValue): number {
  if (name !== 'year') return b.count - a.count || collator.compare(a.label, b.label);
  if (a.value === UNKNOWN_YEAR || b.value === UNKNOWN_YEAR) return a.value === UNKNOWN_YEAR ? 1 : -1;
  return Number(b.value) - Number(a.value);
}

/** Makes the facets people see; a chosen value stays listed with 0 when nothing matches it, so that it can be undone. */
export function presentFacets(counts: Findings['counts'], query: SearchQuery): SearchResponse['facets'] {
  const present = (name: FacetName): readonly FacetValue[] => {
    const { include, exclude } = query.filters[name];
    const values = new Set([...Object.keys(counts[name]), ...include, ...exclude]);
    return [...values]
      .map((value) => ({
        value,
        label: labelOf(name, value),
        count: counts[name][value] ?? 0,
        selected: include.includes(value),
        excluded: exclude.includes(value),
      }))
      .sort((a, b) => compare(name, a, b));
  };
  const [year, unit, agency, topic, docType] = FACET_NAMES.map(present);
  return { year: year ?? [], unit: unit ?? [], agency: agency ?? [], topic: topic ?? [], docType: docType ?? [] };
}
