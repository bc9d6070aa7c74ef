import { articlePath } from '#core/contract/article-path.ts';
import type { Portal } from '#core/contract/portal.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Hit } from '#core/contract/search-response.ts';
import { findTopic } from '#core/contract/topic.ts';
import { describeSearch } from './describe-search.ts';
import { escapeXml } from './escape-xml.ts';

export interface AtomInput {
  readonly query: SearchQuery;
  /** The search as URL parameters, without the question mark. */
  readonly search: string;
  readonly hits: readonly Hit[];
  readonly origin: string;
  readonly portal: Portal;
}

/** Midnight in Viet Nam of a day; undated articles get the epoch rather than a made-up date. */
const toInstant = (day: string | null) => (day === null ? '1970-01-01T00:00:00Z' : `${day}T00:00:00+07:00`);

const plain = (segments: Hit['title']) => segments.map(({ text }) => text).join('');

function presentEntry(hit: Hit, origin: string, portal: Portal): string {
  const updated = toInstant(hit.publishedOn ?? hit.eventOn);
  return [
    '<entry>',
    // Without the words of the title: a corrected title must not show the article as a new one.
    `<id>${escapeXml(origin + articlePath(hit.id, null))}</id>`,
    `<title>${escapeXml(plain(hit.title))}</title>`,
    `<link href="${escapeXml(origin + hit.path)}"/>`,
    `<updated>${updated}</updated>`,
    hit.publishedOn === null ? '' : `<published>${updated}</published>`,
    `<author><name>${escapeXml(hit.unit ?? portal.authority)}</name></author>`,
    ...hit.topics.map((id) => `<category term="${id}" label="${escapeXml(findTopic(id)?.label ?? id)}"/>`),
    `<summary>${escapeXml(hit.snippets.map(plain).join(' … '))}</summary>`,
    '</entry>',
  ].join('');
}

/** Writes a search as an Atom feed (RFC 4287), titled with the search. */
export function presentAtom({ query, search, hits, origin, portal }: AtomInput): string {
  const page = `${origin}/?${search}`;
  const newest = hits
    .map((hit) => hit.publishedOn ?? hit.eventOn)
    .reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), null);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `<id>${escapeXml(page)}</id>`,
    `<title>${escapeXml(`${describeSearch(query)} - ${portal.name}`)}</title>`,
    `<subtitle>${escapeXml(portal.tagline)}</subtitle>`,
    `<author><name>${escapeXml(portal.authority)}</name></author>`,
    ...(portal.logo === null ? [] : [`<logo>${escapeXml(origin + portal.logo)}</logo>`]),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(`${origin}/feed.atom?${search}`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<updated>${toInstant(newest)}</updated>`,
    ...hits.map((hit) => presentEntry(hit, origin, portal)),
    '</feed>',
  ].join('\n');
}
