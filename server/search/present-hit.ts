import { articlePath } from '#core/contract/article-path.ts';
import type { StoredArticle } from '#core/contract/article.ts';
import type { Hit, Segment } from '#core/contract/search-response.ts';
import { choosePassages, type Passage } from '#core/highlight/choose-passages.ts';
import { chooseSentences } from '#core/highlight/choose-sentences.ts';
import { createMatcher, type Match, type MatchOptions } from '#core/highlight/create-matcher.ts';
import { toSegments } from '#core/highlight/to-segments.ts';
import type { RankedText } from '#core/ranking/ranked-text.ts';
import type { RankingModel } from '#core/ranking/ranking-model.ts';
import type { ScoreTerm } from '#core/ranking/score-term.ts';
import type { Analyser } from '#core/vi/analyse.ts';
import { documentNumberKey, findDocumentNumbers } from '#core/vi/document-numbers.ts';
import { attachmentAt, searchableBody } from '#core/vi/searchable-body.ts';
import { sentenceStarts } from '#core/vi/sentence-starts.ts';

/** How to mark what a question found. */
export interface Marking extends MatchOptions {
  readonly terms: readonly ScoreTerm[];
  readonly analyser: Analyser;
  /** Of a question that is a document number, its key: that number alone is marked, not the `UBND` in every other. */
  readonly numberKey: string | null;
}

/** An article's numbered text, and the question as it reads in numbers. */
interface KnownText {
  readonly text: RankedText;
  readonly model: RankingModel;
}

const UNTITLED_LENGTH = 80;
/** What a passage that is not in the article itself begins with. */
const inAttachment = (title: string) => `Trong tệp đính kèm «${title}»: `;

const findNumber = (text: string, key: string): readonly Match[] =>
  findDocumentNumbers(text)
    .filter(({ canonical }) => documentNumberKey(canonical) === key)
    .map(({ start, end }) => ({ start, end, wanted: 0, value: 1 }));

/** Marks one text. */
export function markText(text: string, { terms, analyser, numberKey, ...options }: Marking): readonly Segment[] {
  if (numberKey !== null) return toSegments(text, findNumber(text, numberKey));
  if (terms.length === 0) return toSegments(text, []);
  return toSegments(text, createMatcher(terms, options).find(analyser.analyseForIndex(text).terms));
}

/** A page without a title is shown by its first words, and said to be untitled. */
function standInTitle(body: string): string {
  const line = body.split('\n', 1)[0] ?? '';
  if (line.length <= UNTITLED_LENGTH) return line;
  return `${line.slice(0, Math.max(20, line.lastIndexOf(' ', UNTITLED_LENGTH)))}…`;
}

/** Characters a passage may reach beyond the sentence it was chosen for. */
const REACH = 100;

/** Parts of a body around its best sentences, in order and apart; null when the numbered text tells another number of them. */
function findParts(body: string, text: RankedText, model: RankingModel): readonly Passage[] | null {
  const starts = sentenceStarts(body);
  const { best, count } = chooseSentences(text, model);
  if (count !== starts.length || best.length === 0) return null;
  const parts: { start: number; end: number }[] = [];
  for (const sentence of best.toSorted((a, b) => a - b)) {
    const start = starts[sentence] ?? 0;
    const end = body.indexOf(' ', (starts[sentence + 1] ?? body.length) + REACH);
    const last = parts.at(-1);
    if (last !== undefined && start < last.end) last.end = end < 0 ? body.length : Math.max(last.end, end);
    else parts.push({ start, end: end < 0 ? body.length : end });
  }
  return parts;
}

/**
 * Matches for the passages of a body: of its best sentences where they are known, else of all of it.
 *
 * Analysing twenty whole bodies was the longest part of a search (7 of 22 ms, measured).
 */
function findInBody(body: string, marking: Marking, known: KnownText | undefined): readonly Match[] {
  const { terms, analyser, numberKey, ...options } = marking;
  if (numberKey !== null) return findNumber(body, numberKey);
  const matcher = createMatcher(terms, options);
  const find = ({ start, end }: Passage) =>
    matcher
      .find(analyser.analyseForIndex(body.slice(start, end)).terms)
      .map((match) => ({ ...match, start: match.start + start, end: match.end + start }));
  const parts = known === undefined ? null : findParts(body, known.text, known.model);
  const matches = parts?.flatMap(find) ?? [];
  return matches.length > 0 ? matches : find({ start: 0, end: body.length });
}

/** Presents an article as a hit: title and up to three passages with what matched marked. */
export function presentHit(article: StoredArticle, marking: Marking, known?: KnownText): Hit {
  const whole = searchableBody(article);
  const matches = marking.terms.length === 0 ? [] : findInBody(whole, marking, known);
  const snippets =
    matches.length === 0
      ? [toSegments(article.summary, [])]
      : choosePassages(whole, matches).map(({ start, end }) => {
          const file = attachmentAt(article, start);
          const segments = toSegments(whole, matches, start, end);
          return file === null ? segments : [{ text: inAttachment(file), marked: false }, ...segments];
        });
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
