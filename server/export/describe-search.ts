import { FACET_NAMES, UNKNOWN_YEAR, type FacetName, type SearchQuery } from '#core/contract/search-query.ts';
import { findTopic } from '#core/contract/topic.ts';

const NAMES: Readonly<Record<FacetName, string>> = {
  year: 'năm',
  unit: 'đơn vị',
  agency: 'cơ quan',
  topic: 'chủ đề',
  docType: 'loại văn bản',
};

/** `2024-05-02` as Vietnamese write it, `2/5/2024`. */
const sayDay = (day: string) => day.split('-').map(Number).toReversed().join('/');

function labelOf(facet: FacetName, value: string): string {
  if (facet === 'topic') return findTopic(value)?.label ?? value;
  return facet === 'year' && value === UNKNOWN_YEAR ? 'không rõ' : value;
}

/** Says in words which search this is: the title of its feed, so that a reader with ten feeds can tell them apart. */
export function describeSearch(query: SearchQuery): string {
  const text = query.text.trim();
  const parts = text === '' ? [] : [`«${text}»`];
  if (query.titles) parts.push('trong tiêu đề');
  for (const facet of FACET_NAMES) {
    const label = (value: string) => labelOf(facet, value);
    const { include, exclude } = query.filters[facet];
    if (include.length > 0) parts.push(`${NAMES[facet]} ${include.map(label).join(' hoặc ')}`);
    if (exclude.length > 0) parts.push(`trừ ${NAMES[facet]} ${exclude.map(label).join(', ')}`);
  }
  if (query.from !== null) parts.push(`từ ${sayDay(query.from)}`);
  if (query.to !== null) parts.push(`đến ${sayDay(query.to)}`);
  return parts.length === 0 ? 'Tin mới nhất' : parts.join(', ');
}
