import { articlePath } from '#core/contract/article-path.ts';
import type { ArticleView } from '#core/contract/pages.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { planLadder } from '#core/query/ladder.ts';
import { ok, type Result } from '#core/result.ts';
import { toMarking } from './answer-search.ts';
import type { SearchContext } from './create-search.ts';
import { findRelated } from './find-related.ts';
import { markText, type Marking } from './present-hit.ts';

/** Marks by the first step of the plan that marks anything in this very article: the reader saw it in that light. */
function chooseMarking(body: string, query: SearchQuery, deps: SearchContext): Marking {
  const { analyser } = deps.context;
  for (const step of planLadder(query.text, query.literal, deps.context)) {
    const marking = toMarking(step, deps.corpus, analyser);
    if (step.name === 'best-effort' || markText(body, marking).some(({ marked }) => marked)) return marking;
  }
  return toMarking(null, deps.corpus, analyser);
}

/** Prepares an article's page: its text with the words of the search marked, and its neighbours. */
export async function viewArticle(
  id: string,
  query: SearchQuery | null,
  deps: SearchContext,
): Promise<Result<ArticleView | null, EngineError>> {
  const read = await deps.engine.articles([id]);
  if (!read.ok) return read;
  const [article] = read.value;
  if (article === undefined) return ok(null);
  const related = await findRelated(id, deps);
  if (!related.ok) return related;
  const whole = `${article.title ?? ''}\n${article.body}`;
  const marking =
    query === null ? toMarking(null, deps.corpus, deps.context.analyser) : chooseMarking(whole, query, deps);
  const paragraphs = article.body.split('\n').map((paragraph) => markText(paragraph, marking));
  return ok({
    article,
    path: articlePath(article.id, article.title),
    title: markText(article.title ?? '', marking),
    paragraphs,
    marks: paragraphs.flat().filter(({ marked }) => marked).length,
    unitToday: article.unitToday,
    related: related.value ?? [],
    alsoPublished: [],
    query,
  });
}
