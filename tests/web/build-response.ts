import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Hit, SearchResponse } from '#core/contract/search-response.ts';

/** A search for these words and nothing else. */
export const ask = (text: string): SearchQuery => ({ ...emptySearchQuery(), text });

/** A dated hit of the sample kind; a test overrides what it is about. */
export function buildHit(given: Partial<Hit> = {}): Hit {
  return {
    id: 'mau-1',
    path: '/tin/mau-1/lich-tiem-chung',
    title: [
      { text: 'Lịch ', marked: false },
      { text: 'tiêm chủng', marked: true },
    ],
    untitled: false,
    snippets: [],
    unit: 'Xã Vĩnh Thủy',
    province: 'Quảng Trị',
    agencies: [],
    topics: ['y-te'],
    docType: null,
    documentNumbers: ['12/KH-UBND'],
    publishedOn: '2024-05-02',
    eventOn: null,
    source: 'Thử nghiệm',
    ...given,
  };
}

/** An answer that holds nothing but what a test gives; it answers `query`. */
export function buildResponse(query: SearchQuery, given: Partial<SearchResponse> = {}): SearchResponse {
  return {
    query,
    interpretation: { rung: 'exact', tried: [], rewrites: [], didYouMean: null, literalDiffers: false },
    total: given.hits?.length ?? 0,
    page: query.page,
    pages: 1,
    hits: [],
    facets: { year: [], unit: [], agency: [], topic: [], docType: [] },
    months: [],
    sample: false,
    timing: { totalMs: 0, engineMs: 0, requests: 1 },
    ...given,
  };
}
