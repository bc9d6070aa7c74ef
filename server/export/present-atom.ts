import type { Portal } from '#core/contract/portal.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Hit } from '#core/contract/search-response.ts';
import { describeSearch } from './describe-search.ts';
import { escapeXml } from './escape-xml.ts';

export interface AtomInput {
  readonly query: SearchQuery;
  readonly hits: readonly Hit[];
  readonly origin: string;
  /** Address of the same search as a page. */
  readonly page: string;
  readonly self: string;
  readonly portal: Portal;
}

/** Midnight in Viet Nam of a day; undated articles get the epoch rather than a made-up date. */
const toInstant = (day: string | null) => (day === null ? '1970-01-01T00:00:00Z' : `${day}T00:00:00+07:00`);

/** Writes a search as an Atom feed (RFC 4287), titled with the search. */
export function presentAtom({ query, hits, origin, page, self, portal }: AtomInput): string {
  const plain = (segments: Hit['title']) => segments.map(({ text }) => text).join('');
  const entries = hits.map((hit) => {
    const url = escapeXml(origin + hit.path);
    return [
      '<entry>',
      `<id>${url}</id>`,
      `<title>${escapeXml(plain(hit.title))}</title>`,
      `<link href="${url}"/>`,
      `<updated>${toInstant(hit.publishedOn ?? hit.eventOn)}</updated>`,
      `<author><name>${escapeXml(hit.unit ?? portal.authority)}</name></author>`,
      `<summary>${escapeXml(hit.snippets.map(plain).join(' … '))}</summary>`,
      '</entry>',
    ].join('');
  });
  const newest = hits
    .map((hit) => toInstant(hit.publishedOn ?? hit.eventOn))
    .toSorted()
    .at(-1);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `<id>${escapeXml(page)}</id>`,
    `<title>${escapeXml(`${describeSearch(query)} - ${portal.name}`)}</title>`,
    `<link rel="self" href="${escapeXml(self)}"/>`,
    `<link href="${escapeXml(page)}"/>`,
    `<updated>${newest ?? '1970-01-01T00:00:00Z'}</updated>`,
    ...entries,
    '</feed>',
  ].join('\n');
}
