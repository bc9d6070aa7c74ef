import type { Analyser, Analysis } from './analyse.ts';
import { encode } from './encode.ts';
import { tokenise } from './tokenise.ts';

/** What `buildSearchFields` reads of an article; `names` are further names that should find it, e.g. today's unit. */
export interface SearchableText {
  readonly title: string | null;
  readonly body: string;
  readonly names: readonly string[];
}

/** The search-only fields of an index document. */
export interface SearchFields {
  readonly titleVi: string;
  readonly titleAscii: string;
  readonly bodyVi: string;
  /** The body's words without accents, each once and none beside another. */
  readonly bodyAscii: string;
  readonly alsoVi: string;
}

/** Meilisearch ignores everything past 65,536 positions of a field; this leaves room for its hard separators. */
const MAX_TERMS = 60_000;
/** A full stop counts as eight positions. */
const MAX_WORDS = 8000;

/** Joins terms; a full stop where a sentence ended keeps phrases from reaching across it. */
function join(analysis: Analysis, field: 'vi' | 'ascii'): string {
  let text = '';
  for (const [index, term] of analysis.terms.entries()) {
    if (index >= MAX_TERMS) break;
    text += index === 0 ? term[field] : `${term.breakBefore ? '. ' : ' '}${term[field]}`;
  }
  return text;
}

/**
 * Lists a body's words without their accents, apart from one another.
 *
 * A second whole text made the engine's part of a load last 1.8 times as long and its files 1.25 times as large, mostly by
 * the pairs of words in it (measured). Order matters to phrases alone, and those are looked up in the text itself.
 */
function listWords({ terms }: Analysis): string {
  return [...new Set(terms.map(({ ascii }) => ascii))].slice(0, MAX_WORDS).join('. ');
}

/**
 * Writes an article's hidden search fields with the chain that also reads questions.
 *
 * `alsoVi` keeps short forms findable as typed (`tt`), though the text fields hold their expansions, and names that the
 * text does not contain, with and without accents. Its entries are kept apart by full stops, so that no phrase matches across two of them.
 */
export function buildSearchFields(text: SearchableText, analyser: Analyser): SearchFields {
  const title = analyser.analyseForIndex(text.title ?? '');
  const body = analyser.analyseForIndex(text.body);
  const shortForms = [...new Set([...title.shortForms, ...body.shortForms])].map((short) => tokenise(short));
  const names = text.names.map((name) => analyser.analyseForIndex(name));
  const also = (['vi', 'ascii'] as const).flatMap((field) => [
    ...shortForms.map((tokens) => tokens.map((token) => encode(token.text)[field]).join(' ')),
    ...names.map((name) => join(name, field)),
  ]);
  return {
    titleVi: join(title, 'vi'),
    titleAscii: join(title, 'ascii'),
    bodyVi: join(body, 'vi'),
    bodyAscii: listWords(body),
    alsoVi: [...new Set(also)].join('. '),
  };
}
