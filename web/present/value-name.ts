import { UNKNOWN_YEAR, type FacetName } from '#core/contract/search-query.ts';
import * as vi from '../text/vi.ts';

/** The name of a facet's value in the language of the page; names of places and agencies are Vietnamese in any. */
export function valueName(facet: FacetName, value: string): string {
  if (facet === 'topic') return vi.topicName(value);
  if (facet === 'docType') return vi.docTypeName(value);
  return facet === 'year' && value === UNKNOWN_YEAR ? vi.unknownYear : value;
}
