import type { Article } from '#core/contract/article.ts';
import type { IndexDocument } from '#core/contract/index-document.ts';
import type { Analyser } from '#core/vi/analyse.ts';
import { toIndexDocument } from '../articles/to-index-document.ts';
import type { Places } from '../places/places.ts';

/** The article inside a document: what a reader sees, without anything that follows from it. */
function toArticle(document: IndexDocument): Article {
  return {
    id: document.id,
    url: document.url,
    title: document.title,
    summary: document.summary,
    body: document.body,
    unit: document.unit,
    agencies: document.agencies,
    province: document.province,
    places: document.places,
    topics: document.topics,
    docType: document.docType,
    documentNumbers: document.documentNumbers,
    author: document.author,
    publishedOn: document.publishedOn,
    publishedFrom: document.publishedFrom,
    eventOn: document.eventOn,
    attachments: document.attachments,
    source: document.source,
  };
}

/** Makes a document anew from its article; its history and its hash stay, so that the next load finds it unchanged. */
export function reanalyse(
  document: IndexDocument,
  knowledge: { readonly analyser: Analyser; readonly places: Places },
): IndexDocument {
  const { firstSeenAt, updatedAt, contentHash, changes, vanishedAt, takenAt } = document;
  return {
    ...toIndexDocument(toArticle(document), { ...knowledge, firstSeenAt, updatedAt }),
    contentHash,
    ...(changes === undefined ? {} : { changes }),
    ...(vanishedAt === undefined ? {} : { vanishedAt }),
    ...(takenAt === undefined ? {} : { takenAt }),
  };
}
