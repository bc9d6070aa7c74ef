import type { StoredArticle } from '#core/contract/article.ts';
import { toRankedText, type RankedText } from '#core/ranking/ranked-text.ts';
import { compareShingles, shinglesOf, type Shingles } from '#core/ranking/resemblance.ts';
import { buildSearchFields } from '#core/vi/search-fields.ts';
import type { Corpus } from './corpus.ts';
import type { SearchContext } from './create-search.ts';

/** An article's own words, headline (portals rewrite it) and attachments (two notices may attach one decree) left out. */
export interface OwnText {
  readonly words: number;
  readonly shingles: Shingles;
}

/**
 * Bodies that resemble each other so much are one release: copies with another header, signer or cut share 0.8 and more
 * (4,000 news articles and two whole portals, measured).
 */
export const SAME_RELEASE = 0.8;
/**
 * A release cut, or with paragraphs added, holds nearly all of the shorter text. Among 12,466 news articles and the pages
 * of two portals, 0.9 adds eight pairs of more than a hundred words, all of one story, some retold with new paragraphs;
 * from 0.88 down different stories quote one order (measured on `../shared/data`: `articles-10k` and `portals`). The only
 * shorter ones were tests of 51 and 66 words of filler.
 */
export const CONTAINED = 0.9;
export const CONTAINED_WORDS = 100;
/** Two notices of thirty words filled into one form reach 0.86, so a short text has none but exact copies. */
const SHORT_WORDS = 50;
/** Bodies are compared as far as this, some twenty pages: nobody waits for two books to be read. */
const COMPARED_CHARACTERS = 50_000;

/** The own text of an article without attachments, out of its numbered text. */
export function toOwnText({ terms, titleLength }: RankedText): OwnText {
  const words = terms.subarray(titleLength).filter((id) => id !== 0);
  return { words: words.length, shingles: shinglesOf(words) };
}

/** What readOwnText needs of a request. */
export interface CopyDeps {
  readonly corpus: Pick<Corpus, 'texts'>;
  readonly context: Pick<SearchContext['context'], 'analyser'>;
}

/** Reads an article's own text as numbers. */
export function readOwnText({ body }: Pick<StoredArticle, 'body'>, { corpus, context }: CopyDeps): OwnText {
  const compared = { title: null, body: body.slice(0, COMPARED_CHARACTERS), names: [] };
  const { bodyVi } = buildSearchFields(compared, context.analyser);
  return toOwnText(toRankedText({ titleVi: '', bodyVi }, corpus.texts.ids));
}

/** Whether two articles are one release, nearly word for word, cut, or added to. */
export function isCopy(one: OwnText, other: OwnText): boolean {
  const { resemblance, containment } = compareShingles(one.shingles, other.shingles);
  const shorter = Math.min(one.words, other.words);
  if (shorter < SHORT_WORDS) return resemblance === 1;
  return resemblance >= SAME_RELEASE || (shorter >= CONTAINED_WORDS && containment >= CONTAINED);
}
