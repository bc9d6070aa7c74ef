import type { StoredArticle } from '#core/contract/article.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { toRankedText } from '#core/ranking/ranked-text.ts';
import { compareShingles, shinglesOf, type Shingles } from '#core/ranking/resemblance.ts';
import { ok, type Result } from '#core/result.ts';
import { buildSearchFields } from '#core/vi/search-fields.ts';
import type { SearchContext } from './create-search.ts';

/** An article's own words, headline (portals rewrite it) and attachments (two notices may attach one decree) left out. */
interface OwnText {
  readonly words: number;
  readonly shingles: Shingles;
}

/**
 * Bodies that resemble each other so much are one release: copies with another header, signer or cut share 0.8 and more
 * (4,000 news articles and two whole portals, measured).
 */
const SAME_RELEASE = 0.8;
/**
 * A release cut, or with paragraphs added, holds nearly all of the shorter text. Among 12,466 news articles and the pages
 * of two portals, 0.9 adds eight pairs of more than a hundred words, all of one story, some retold with new paragraphs;
 * from 0.88 down different stories quote one order (measured on `../shared/data`: `articles-10k` and `portals`). The only
 * shorter ones were tests of 51 and 66 words of filler.
 */
const CONTAINED = 0.9;
const CONTAINED_WORDS = 100;
/** Two notices of thirty words filled into one form reach 0.86, so a short text has none but exact copies. */
const SHORT_WORDS = 50;
/** Bodies are compared as far as this, some twenty pages: nobody waits for two books to be read. */
const COMPARED_CHARACTERS = 50_000;
const LIKELIEST = 20;

function toOwnText({ body }: Pick<StoredArticle, 'body'>, { corpus, context }: SearchContext): OwnText {
  const compared = { title: null, body: body.slice(0, COMPARED_CHARACTERS), names: [] };
  const { bodyVi } = buildSearchFields(compared, context.analyser);
  const { terms, titleLength } = toRankedText({ titleVi: '', bodyVi }, corpus.texts.ids);
  const words = terms.subarray(titleLength).filter((id) => id !== 0);
  return { words: words.length, shingles: shinglesOf(words) };
}

function isCopy(one: OwnText, other: OwnText): boolean {
  const { resemblance, containment } = compareShingles(one.shingles, other.shingles);
  const shorter = Math.min(one.words, other.words);
  if (shorter < SHORT_WORDS) return resemblance === 1;
  return resemblance >= SAME_RELEASE || (shorter >= CONTAINED_WORDS && containment >= CONTAINED);
}

/** Finds those of the candidates that are the same release as an article, nearly word for word, cut, or added to. */
export async function findCopies(
  article: StoredArticle,
  candidates: readonly string[],
  deps: SearchContext,
): Promise<Result<readonly StoredArticle[], EngineError>> {
  const texts = await deps.corpus.texts.read(candidates);
  if (!texts.ok) return texts;
  const own = toOwnText(article, deps);
  // The texts at hand hold attachments, too: they can rule a candidate out, and only its own body can prove it.
  const least = Math.min(own.shingles.size * SAME_RELEASE, CONTAINED_WORDS * CONTAINED * 0.9);
  const likely = [...texts.value]
    .map(([id, { terms, titleLength }]) => ({
      id,
      shared: compareShingles(own.shingles, shinglesOf(terms.subarray(titleLength))).shared,
    }))
    .filter(({ shared }) => shared > 0 && shared >= least)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, LIKELIEST);
  if (likely.length === 0) return ok([]);
  const read = await deps.engine.articles(likely.map(({ id }) => id));
  return read.ok ? ok(read.value.filter((other) => isCopy(own, toOwnText(other, deps)))) : read;
}
