import { articlePath } from '#core/contract/article-path.ts';
import type { StoredArticle } from '#core/contract/article.ts';
import type { Hit, Segment } from '#core/contract/search-response.ts';
import { choosePassages } from '#core/highlight/choose-passages.ts';
import { createMatcher, type Match, type MatchOptions } from '#core/highlight/create-matcher.ts';
import { toSegments } from '#core/highlight/to-segments.ts';
import type { ScoreTerm } from '#core/ranking/score-term.ts';
import type { Analyser } from '#core/vi/analyse.ts';

/** How to mark what a question found. */
export interface Marking extends MatchOptions {
  readonly terms: readonly ScoreTerm[];
  readonly analyser: Analyser;
}

const UNTITLED_LENGTH = 80;

/** Marks one text. */
export function markText(text: string, { terms, analyser, ...options }: Marking): readonly Segment[] {
  if (terms.length === 0) return toSegments(text, []);
  return toSegments(text, createMatcher(terms, options).find(analyser.analyseForIndex(text).terms));
}

/** A page without a title is shown by its first words, and said to be untitled. */
function standInTitle(body: string): string {
  const line = body.split('\n', 1)[0] ?? '';
  if (line.length <= UNTITLED_LENGTH) return line;
  return `${line.slice(0, Math.max(20, line.lastIndexOf(' ', UNTITLED_LENGTH)))}…`;
}

/** A beginning of about so many characters is searched first; half of all articles are longer. */
const FIRST_PART = 3000;

/**
 * Matches for the passages of a body: of its beginning, where that answers the whole question, else of all of it.
 *
 * Analysing twenty whole bodies was the longest part of a search (9 of 25 ms, measured).
 */
function findInBody(body: string, { terms, analyser, ...options }: Marking): readonly Match[] {
  const matcher = createMatcher(terms, options);
  const cut = body.length <= FIRST_PART ? 0 : body.lastIndexOf('\n', FIRST_PART) + 1;
  const early = cut === 0 ? [] : matcher.find(analyser.analyseForIndex(body.slice(0, cut)).terms);
  if (cut > 0 && new Set(early.map(({ wanted }) => wanted)).size >= matcher.size) return early;
  const rest = matcher.find(analyser.analyseForIndex(body.slice(cut)).terms);
  return [...early, ...rest.map((match) => ({ ...match, start: match.start + cut, end: match.end + cut }))];
}

/** Presents an article as a hit: title and up to three passages with what matched marked. */
export function presentHit(article: StoredArticle, marking: Marking): Hit {
  const matches = marking.terms.length === 0 ? [] : findInBody(article.body, marking);
  const snippets =
    matches.length === 0
      ? [toSegments(article.summary, [])]
      : choosePassages(article.body, matches).map(({ start, end }) => toSegments(article.body, matches, start, end));
  return {
    id: article.id,
    path: articlePath(article.id, article.title),
    title: markText(article.title ?? standInTitle(article.body), marking),
    untitled: article.title === null,
    snippets: snippets.filter((segments) => segments.length > 0),
    unit: article.unit,
    province: article.province,
    agencies: article.agencies,
    topics: article.topics,
    docType: article.docType,
    documentNumbers: article.documentNumbers,
    publishedOn: article.publishedOn,
    eventOn: article.eventOn,
    source: article.source,
  };
}
