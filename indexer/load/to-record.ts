import type { IndexDocument } from '#core/contract/index-document.ts';
import type { SourceRecord } from '../sources/record-schema.ts';

/** Writes an article as the record it would be read from again. */
export function toRecord(article: IndexDocument): SourceRecord {
  const { id, url, title, summary, body, unit, agencies, province, topics, docType, author, source } = article;
  return {
    id,
    url,
    title,
    body,
    summary,
    date: article.publishedOn,
    eventOn: article.eventOn,
    unit,
    agencies: [...agencies],
    province,
    author,
    topics: [...topics],
    docType,
    documentNumbers: [...article.documentNumbers],
    attachments: article.attachments.map(({ title: name, url: address, text }) => ({
      title: name,
      url: address,
      text: text ?? null,
    })),
    source,
    updatedAt: article.takenAt ?? null,
  };
}
