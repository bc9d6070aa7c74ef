import type { StoredArticle } from '#core/contract/article.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { compareShingles, shinglesOf } from '#core/ranking/resemblance.ts';
import { ok, type Result } from '#core/result.ts';
import type { SearchContext } from './create-search.ts';
import { CONTAINED, CONTAINED_WORDS, isCopy, readOwnText, SAME_RELEASE } from './own-text.ts';

const LIKELIEST = 20;

/** Finds those of the candidates that are the same release as an article, nearly word for word, cut, or added to. */
export async function findCopies(
  article: StoredArticle,
  candidates: readonly string[],
  deps: SearchContext,
): Promise<Result<readonly StoredArticle[], EngineError>> {
  const texts = await deps.corpus.texts.read(candidates);
  if (!texts.ok) return texts;
  const own = readOwnText(article, deps);
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
  return read.ok ? ok(read.value.filter((other) => isCopy(own, readOwnText(other, deps)))) : read;
}
