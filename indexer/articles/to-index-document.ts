import type { Article } from '#core/contract/article.ts';
import { unitLabel } from '#core/contract/unit-label.ts';
import type { IndexDocument } from '#core/contract/index-document.ts';
import { UNKNOWN_UNIT, UNKNOWN_YEAR } from '#core/contract/search-query.ts';
import type { Analyser } from '#core/vi/analyse.ts';
import { documentNumberKey, findDocumentNumbers } from '#core/vi/document-numbers.ts';
import { searchableBody } from '#core/vi/searchable-body.ts';
import { buildSearchFields } from '#core/vi/search-fields.ts';
import type { Places } from '../places/places.ts';
import { hashContent, hashBody } from './complete-article.ts';

const MAX_KEYS = 100;

/** Midnight of a day in Viet Nam (UTC+7) as Unix seconds. */
function toSeconds(day: string | null): number | null {
  return day === null ? null : Date.parse(`${day}T00:00:00+07:00`) / 1000;
}

export interface IndexDocumentDeps {
  readonly analyser: Analyser;
  readonly places: Places;
  /** When the article was first seen, and now; ISO 8601. */
  readonly firstSeenAt: string;
  readonly updatedAt: string;
}

/** Makes the document Meilisearch holds: the article, its facet values and dates, its encoded text. */
export function toIndexDocument(article: Article, deps: IndexDocumentDeps): IndexDocument {
  const unitToday = article.unit === null ? [] : deps.places.changes.today(article.unit, article.province);
  // A former name finds what its successor publishes, too.
  const unitBefore = article.unit === null ? [] : deps.places.changes.before(article.unit, article.province);
  const unitNames = article.unit === null ? [UNKNOWN_UNIT] : [unitLabel(article.unit, article.province), ...unitToday];
  const aliases = deps.places.aliases.of(unitNames);
  const day = article.publishedOn ?? article.eventOn;
  const cited = findDocumentNumbers(`${article.title ?? ''}\n${article.body}`).map(({ canonical }) => canonical);
  const keys = [...article.documentNumbers, ...cited].map(documentNumberKey);
  return {
    ...article,
    unitToday,
    contentHash: hashContent(article),
    bodyHash: hashBody(article),
    firstSeenAt: deps.firstSeenAt,
    updatedAt: deps.updatedAt,
    publishedAt: toSeconds(day),
    eventAt: toSeconds(article.eventOn),
    year: day?.slice(0, 4) ?? UNKNOWN_YEAR,
    month: day?.slice(0, 7) ?? null,
    unitNames: [...new Set(unitNames)],
    documentKeys: [...new Set(keys)].slice(0, MAX_KEYS),
    ...buildSearchFields(
      { title: article.title, body: searchableBody(article), names: [...unitNames, ...unitBefore, ...aliases] },
      deps.analyser,
    ),
    analyserVersion: deps.analyser.version,
  };
}
