import { articlePath } from '#core/contract/article-path.ts';
import type { ArticleView } from '#core/contract/pages.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { joinRungs } from '#core/query/join-rungs.ts';
import { planLadder } from '#core/query/ladder.ts';
import type { PlanStep } from '#core/query/rung.ts';
import { splitSides } from '#core/query/split-sides.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { ok, type Result } from '#core/result.ts';
import { searchableBody } from '#core/vi/searchable-body.ts';
import { toMarking } from './answer-search.ts';
import type { SearchContext } from './create-search.ts';
import { findPlace } from './find-place.ts';
import { findRelated } from './find-related.ts';
import { markText, type Marking } from './present-hit.ts';

/** Marks by the first step of the plan that marks anything in this very article: the reader saw it in that light. */
function chooseMarking(body: string, query: SearchQuery, deps: SearchContext): Marking {
  const toMarks = (step: PlanStep | null) => toMarking(step, deps.corpus, deps.context.analyser);
  const marks = (step: PlanStep) => markText(body, toMarks(step)).some(({ marked }) => marked);
  const sides = splitSides(query.text);
  if (sides.length === 1) {
    const steps = planLadder(query.text, query.literal, deps.context);
    return toMarks(find(steps, (step) => step.name === 'best-effort' || marks(step)));
  }
  const rungs = sides.flatMap((side) => {
    const step = find(planLadder(side, query.literal, deps.context), marks);
    return step === null || step.name === 'best-effort' ? [] : [step];
  });
  return toMarks(joinRungs(rungs));
}

/** The first that fits, asking for no more of them. */
function find<T>(steps: Iterable<T>, fits: (step: T) => boolean): T | null {
  for (const step of steps) if (fits(step)) return step;
  return null;
}

/**
 * Prepares an article's page: its text with words marked (those of `find`, else of `query`), its neighbours, and its
 * place in the results of `query`.
 */
export async function viewArticle(
  id: string,
  query: SearchQuery | null,
  find: string | null,
  deps: SearchContext,
): Promise<Result<ArticleView | null, EngineError>> {
  const read = await deps.engine.articles([id]);
  if (!read.ok) return read;
  const [article] = read.value;
  if (article === undefined) return ok(null);
  const neighbours = await findRelated(id, deps);
  if (!neighbours.ok) return neighbours;
  const whole = `${article.title ?? ''}\n${searchableBody(article)}`;
  const words = find === null ? query : { ...emptySearchQuery(), text: find };
  const marking =
    words === null || words.text.trim() === ''
      ? toMarking(null, deps.corpus, deps.context.analyser)
      : chooseMarking(whole, words, deps);
  const place = query === null ? ok(null) : await findPlace(id, query, deps);
  const markLines = (text: string) => text.split('\n').map((paragraph) => markText(paragraph, marking));
  const paragraphs = markLines(article.body);
  const attachments = article.attachments.map(({ title, url, text, problem }) => ({
    title,
    url,
    problem: problem ?? null,
    paragraphs: text === undefined || text === null ? [] : markLines(text),
  }));
  return ok({
    article,
    path: articlePath(article.id, article.title),
    title: markText(article.title ?? '', marking),
    paragraphs,
    attachments,
    marks: [paragraphs, ...attachments.map((attachment) => attachment.paragraphs)]
      .flat(2)
      .filter(({ marked }) => marked).length,
    unitToday: article.unitToday,
    related: neighbours.value?.related ?? [],
    alsoPublished: neighbours.value?.alsoPublished ?? [],
    query,
    find,
    // The article is there to be read even when its list is not.
    place: place.ok ? place.value : null,
  });
}
