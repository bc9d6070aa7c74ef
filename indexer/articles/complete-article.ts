import { createHash } from 'node:crypto';
import type { Article } from '#core/contract/article.ts';
import { findTopic, type TopicId } from '#core/contract/topic.ts';
import { findDocumentNumbers } from '#core/vi/document-numbers.ts';
import { normalise } from '#core/vi/normalise.ts';
import type { PageReading } from '../extract/extracted-page.ts';
import { readEventDay } from '../extract/read-event-day.ts';
import type { Places } from '../places/places.ts';
import { provinceThen } from '../places/province-then.ts';
import { classifyTopics } from './classify-topics.ts';
import { findUnits } from './find-unit.ts';
import { toSummary } from './to-summary.ts';
import { findAgencies } from './find-agencies.ts';
import { findDocumentType } from './find-document-type.ts';

/** A reading with what is known of where it came from. */
export interface ArticleInput extends PageReading {
  readonly id: string;
  readonly url: string | null;
  readonly summary: string | null;
  readonly source: string;
  /** Known only where a record says so. */
  readonly docType?: string | null;
  /** When this version was taken from its source, an ISO 8601 instant; null or absent where nothing says so. */
  readonly takenAt?: string | null;
}

/** Opening of the body in which the article's own numbers and its places stand; later ones are cited in passing. */
const OPENING = 1500;

const DISTRICT = /^(?:huyện|quận|thị xã|thành phố)\s/iu;
const COMMUNE = /^(?:xã|phường|thị trấn)\s/iu;

/**
 * A host's unit under the level its own pages give it: names of hosts have none, and the table knows only the last.
 * `Thành phố Bến Cát` was `Huyện Bến Cát` when the page was written.
 */
function asNamed(unit: string, named: readonly string[]): string {
  const tier = [DISTRICT, COMMUNE].find((each) => each.test(unit));
  if (tier === undefined || named.includes(unit)) return unit;
  const bare = unit.replace(tier, '');
  // A commune of today may bear the name of a district that has gone: `huyện Đông Sơn`, `Phường Đông Sơn`.
  return (
    [tier, DISTRICT].flatMap((each) => named.filter((name) => each.test(name) && name.replace(each, '') === bare))[0] ??
    unit
  );
}

/** The province of the first unit named that only one province has. */
const provinceOfFirst = (named: readonly string[], places: Places): string | null =>
  named.map((name) => places.provinceOfUnit(name)).find((province) => province !== null) ?? null;

/** Works out what a page left open: unit, province, topics, document numbers and type, agencies, summary. */
export function completeArticle(input: ArticleInput, places: Places): Article {
  const title = input.title === null ? null : normalise(input.title);
  const body = normalise(input.body);
  const opening = `${title ?? ''}\n${body.slice(0, OPENING)}`;
  const named = findUnits(input.source).concat(findUnits(opening));
  const host = input.url === null ? null : places.unitOfHost(input.url);
  const unit =
    input.unit ??
    (host?.unit ? asNamed(host.unit, named) : null) ??
    input.issuer ??
    named.find((name) => !/^(?:Tỉnh|Thành phố)/.test(name)) ??
    named[0] ??
    null;
  const given: readonly TopicId[] = input.topics.flatMap((topic) => {
    const known = findTopic(topic);
    return known === undefined ? [] : [known.id];
  });
  const numbers = findDocumentNumbers(`${title ?? ''}\n${body}`).map(({ canonical }) => canonical);
  return {
    id: input.id,
    url: input.url,
    title,
    summary: input.summary === null ? toSummary(body) : normalise(input.summary),
    body,
    unit,
    agencies: input.agencies.length > 0 ? input.agencies : findAgencies(opening),
    province: provinceThen(
      input.province ??
        host?.province ??
        (input.header === null ? null : places.findProvince(input.header)) ??
        (unit === null ? null : places.provinceOfUnit(unit)) ??
        places.findProvince(`${input.source}\n${opening}`) ??
        provinceOfFirst(named, places),
      input.publishedOn,
    ),
    places: named.slice(0, 20),
    topics: given.length > 0 ? given.slice(0, 2) : classifyTopics(title ?? '', body),
    docType: input.docType ?? findDocumentType(title ?? ''),
    documentNumbers: [...new Set(input.documentNumbers.length > 0 ? input.documentNumbers : numbers)].slice(0, 50),
    author: input.author,
    publishedOn: input.publishedOn,
    publishedFrom: input.publishedFrom,
    eventOn: input.eventOn ?? readEventDay(body, input.publishedOn),
    attachments: input.attachments,
    source: input.source,
  };
}

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);

/** Hash of everything a reader sees: equal hashes mean that nothing has to be written. */
export const hashContent = (article: Article): string => hash(article);

/** Hash of the article's own text, attachments left out. */
export const hashBody = ({ body }: Article): string => hash(body);
