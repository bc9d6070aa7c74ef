import type { Lang } from '#core/contract/lang.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { SAMPLE_SOURCE } from '#core/contract/article.ts';
import type { Rewrite, SearchResponse } from '#core/contract/search-response.ts';
import type { PlanContext } from '#core/query/plan-context.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { createRankingModel } from '#core/ranking/ranking-model.ts';
import { inverseDocumentFrequency } from '#core/ranking/inverse-document-frequency.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';
import { advise } from './advise.ts';
import type { Corpus } from './corpus.ts';
import type { Pins } from './create-pins.ts';
import { presentFacets } from './present-facets.ts';
import { groupCopies } from './group-copies.ts';
import { nameCopies } from './name-copies.ts';
import { presentHit, type Marking } from './present-hit.ts';
import { runPlan, type PlanAnswer } from './run-plan.ts';

const EXACT_RUNGS = new Set(['exact', 'loose', 'document-number', 'browse']);

/** The key of the document number that a step asks for. */
function numberKeyOf(step: PlanAnswer['step']): string | null {
  if (step?.name !== 'document-number') return null;
  const [key] = step.filters.flatMap((filter) => (filter.kind === 'any-of' ? filter.values : []));
  return key ?? null;
}

/** How the answering step's words are marked in texts. */
export function toMarking(
  step: PlanAnswer['step'],
  { statistics }: Corpus,
  analyser: PlanContext['analyser'],
): Marking {
  const exact = step === null || EXACT_RUNGS.has(step.name);
  return {
    terms: step?.terms ?? [],
    analyser,
    numberKey: numberKeyOf(step),
    folded: !exact,
    whole: step?.name === 'exact',
    valueOf: (term) => inverseDocumentFrequency(statistics.frequency(term.vi), statistics.articles()),
  };
}

/** Answers a search: plan, page of hits, facets, and an account of what was done with the question. */
export async function answerSearch(
  query: SearchQuery,
  deps: {
    readonly engine: Engine;
    readonly corpus: Corpus;
    readonly context: PlanContext;
    readonly pins: Pins;
    readonly readUnits: (question: string) => readonly Rewrite[];
    readonly now: () => number;
  },
  signal?: AbortSignal,
  lang: Lang = 'vi',
): Promise<Result<SearchResponse, EngineError>> {
  const started = deps.now();
  const answered = await runPlan(query, deps, signal);
  if (!answered.ok) return answered;
  const { step, ids, pinned, findings, tried, suggestion } = answered.value;
  const untitled = query.titles && findings.unfiltered === 0;
  const whole = untitled ? await runPlan({ ...query, titles: false, page: 1 }, deps, signal) : null;
  if (whole?.ok === false) return whole;
  const inWhole = whole?.value.findings.total ?? 0;
  const articles = await deps.engine.articles(ids);
  if (!articles.ok) return articles;
  const marking = toMarking(step, deps.corpus, deps.context.analyser);
  const { statistics, texts } = deps.corpus;
  const model = createRankingModel(marking.terms, statistics, texts.ids);
  const textOf = (id: string) => {
    const text = texts.peek(id);
    return text === undefined ? undefined : { text, model };
  };
  const rung = tried.at(-1)?.rung ?? 'browse';
  const rewrites = step?.rewrites ?? [];
  return ok({
    query,
    interpretation: {
      rung,
      tried,
      // Said, not done: the index knows units by either name.
      rewrites: query.literal ? rewrites : [...rewrites, ...deps.readUnits(query.text)],
      didYouMean: suggestion,
      literalDiffers: !query.literal && (rewrites.length > 0 || !EXACT_RUNGS.has(rung)),
    },
    total: findings.total,
    ...(findings.total === 0 && {
      advice: advise(query, { findings, tried, inWhole }, deps.context.analyser, deps.corpus, lang),
    }),
    page: query.page,
    pages: Math.ceil(findings.total / query.perPage),
    hits: nameCopies(
      articles.value.map((article) => {
        const hit = presentHit(article, marking, textOf(article.id));
        return pinned.includes(article.id) ? { ...hit, pinned: true } : hit;
      }),
      groupCopies(articles.value, deps),
    ),
    facets: presentFacets(findings.counts, query),
    months: Object.entries(findings.counts.month)
      .map(([month, count]) => ({ month, count }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    sample: articles.value.some((article) => article.source === SAMPLE_SOURCE),
    timing: { totalMs: deps.now() - started, engineMs: findings.engineMs, requests: findings.requests },
  });
}
