import { readFile } from 'node:fs/promises';
import { findTopic } from '#core/contract/topic.ts';
import { explainTopics } from '../articles/classify-topics.ts';
import { completeArticle } from '../articles/complete-article.ts';
import type { Places } from '../places/places.ts';
import { isDocument, readDocument } from '../sources/read-document.ts';
import { extractPage } from './extract-page.ts';
import type { ExtractedPage } from './extracted-page.ts';

/** Topics shown with their words: the two an article may get and the one that came next. */
const SHOWN_TOPICS = 3;

/** Who publishes a page that is no article: a list says so in its header, else its host tells. */
function describeUnit(page: ExtractedPage, url: string | null, places: Places): object {
  const host = url === null ? null : places.unitOfHost(url);
  const named = page.kind === 'list' ? (page.unit ?? null) : null;
  if (named !== null) return { unit: named, province: host?.province ?? places.provinceOfUnit(named) };
  return host ?? {};
}

/** What one saved page was read as, to be written as one line of JSON; `explain` adds the words that decided its topics. */
export async function describePage(
  file: string,
  url: string | null,
  places: Places,
  explain: boolean,
): Promise<object> {
  const bytes = await readFile(file);
  const page = isDocument(file) ? await readDocument(bytes, url) : extractPage({ file, url, bytes });
  if (page.kind !== 'article') {
    return {
      file,
      url,
      kind: page.kind,
      title: null,
      publishedOn: null,
      publishedFrom: null,
      eventOn: null,
      unit: null,
      agencies: [],
      province: null,
      ...describeUnit(page, url, places),
      author: null,
      documentNumbers: [],
      topics: [],
      summary: null,
      body: null,
      reason: page.reason,
    };
  }
  const article = completeArticle(
    { ...page.reading, id: file, url, summary: null, source: page.reading.source ?? '' },
    places,
  );
  const { title, body } = article;
  return {
    file,
    url,
    kind: page.kind,
    title,
    publishedOn: article.publishedOn,
    publishedFrom: article.publishedFrom,
    eventOn: article.eventOn,
    unit: article.unit,
    agencies: article.agencies,
    province: article.province,
    author: article.author,
    documentNumbers: article.documentNumbers,
    topics: article.topics.map((id) => findTopic(id)?.label ?? id),
    summary: article.summary,
    body,
    ...(explain ? { topicReasons: explainTopics(title ?? '', body).slice(0, SHOWN_TOPICS) } : {}),
  };
}
