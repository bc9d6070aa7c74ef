import type { IndexDocument } from '#core/contract/index-document.ts';
import { UNKNOWN_YEAR } from '#core/contract/search-query.ts';

/** A document of the index with everything left open but its id; tests name only what they are about. */
export function buildDocument(given: Partial<IndexDocument> & Pick<IndexDocument, 'id'>): IndexDocument {
  return {
    url: null,
    title: null,
    summary: '',
    body: '',
    unit: null,
    unitToday: [],
    agencies: [],
    province: null,
    places: [],
    topics: ['thong-bao'],
    docType: null,
    documentNumbers: [],
    author: null,
    publishedOn: null,
    publishedFrom: null,
    eventOn: null,
    attachments: [],
    source: 'Thử nghiệm',
    contentHash: '',
    firstSeenAt: '2024-01-01T00:00:00.000Z',
    updatedAt: '2024-01-01T00:00:00.000Z',
    publishedAt: null,
    eventAt: null,
    year: UNKNOWN_YEAR,
    month: null,
    unitNames: [],
    documentKeys: [],
    titleVi: '',
    bodyVi: '',
    titleAscii: '',
    bodyAscii: '',
    alsoVi: '',
    analyserVersion: 'test',
    ...given,
  };
}
