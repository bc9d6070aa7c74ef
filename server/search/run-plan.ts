import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Interpretation, RungName } from '#core/contract/search-response.ts';
import { planLadder } from '#core/query/ladder.ts';
import type { PlanContext } from '#core/query/plan-context.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { EXACT_FIELDS, type PlanStep, type Rung } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';
import { askEngine, type Findings, type Question } from './ask-engine.ts';
import { askWhole, MOST_WHOLE } from './ask-whole.ts';
import type { Corpus } from './corpus.ts';
import { countChosen } from './count-chosen.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { holdsVerbatim } from './holds-verbatim.ts';
import { mostMatches } from './most-matches.ts';
import { rankArticles, rankTexts, type RankedArticle } from './rank-articles.ts';
import { toFilters } from './to-filters.ts';

/** Of more matches than can be ranked whole the best are ranked again by their text; deeper pages keep the engine's order. */
const RANKED_WINDOW = 80;
/** A candidate of the last step counts as a result while it scores at least this share of the best. */
const BEST_EFFORT_FLOOR = 0.4;

/** The step that answered, with the ids of the page asked for. */
export interface PlanAnswer {
  readonly step: PlanStep | null;
  readonly ids: readonly string[];
  readonly findings: Findings;
  readonly tried: Interpretation['tried'];
  readonly suggestion: string | null;
}

interface PlanDeps {
  readonly engine: Engine;
  readonly corpus: Corpus;
  readonly context: PlanContext;
}

const sortOf = (query: SearchQuery): Question['sort'] =>
  query.sort ?? (query.text.trim() === '' ? 'newest' : 'relevance');

/** The parts of the result list to ask for: the page, and with relevance order what is ranked again. */
function windowsOf(query: SearchQuery): Question['windows'] {
  const offset = (query.page - 1) * query.perPage;
  const end = offset + query.perPage;
  if (sortOf(query) !== 'relevance' || offset >= RANKED_WINDOW) return [{ offset, limit: query.perPage }];
  const window = { offset: 0, limit: RANKED_WINDOW };
  return end <= RANKED_WINDOW ? [window] : [window, { offset: RANKED_WINDOW, limit: end - RANKED_WINDOW }];
}

/** The ids of the page asked for, of matches that are all at hand. */
function pageOfWhole(query: SearchQuery, ranked: readonly RankedArticle[], chosen: readonly string[]) {
  const kept = new Set(chosen);
  const sort = sortOf(query);
  const articles = ranked.filter(({ id }) => kept.has(id));
  const offset = (query.page - 1) * query.perPage;
  return (sort === 'relevance' ? articles : articles.toSorted(byDate(sort)))
    .map(({ id }) => id)
    .slice(offset, offset + query.perPage);
}

/** Undated articles come last either way, as the engine has it. */
const byDate =
  (sort: 'newest' | 'oldest') =>
  ({ publishedAt: a }: RankedArticle, { publishedAt: b }: RankedArticle): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sort === 'newest' ? b - a : a - b;
  };

/** The page's ids out of what was read, ranked by the texts where that is the order asked for. */
async function pageOf(
  query: SearchQuery,
  step: PlanStep,
  { ids: found, whole }: Findings,
  { corpus }: PlanDeps,
): Promise<Result<readonly string[], EngineError>> {
  if (whole !== null) return ok(pageOfWhole(query, rankTexts(whole, step.terms, corpus), found));
  const offset = (query.page - 1) * query.perPage;
  if (sortOf(query) !== 'relevance' || offset >= RANKED_WINDOW) return ok(found);
  const ranked = await rankArticles(found.slice(0, RANKED_WINDOW), step.terms, corpus);
  if (!ranked.ok) return ranked;
  const ids = [...ranked.value.map(({ id }) => id), ...found.slice(RANKED_WINDOW)];
  return ok(ids.slice(offset, offset + query.perPage));
}

async function runRung(
  step: Rung,
  query: SearchQuery,
  { engine, corpus }: PlanDeps,
  signal?: AbortSignal,
): Promise<Result<Findings, EngineError>> {
  const question = { ...step, suggestionQ: step.suggestion?.q ?? null };
  if (mostMatches(step, corpus) <= MOST_WHOLE) {
    const whole = await askWhole(engine, question, query, corpus.texts, signal);
    if (!whole.ok) return whole;
    if (whole.value !== null) return ok(whole.value);
  }
  return askEngine(engine, { ...question, sort: sortOf(query), windows: windowsOf(query) }, query, signal);
}

/** Runs the last step: candidates by rare words, ranked by their text; the best of them are counted and filtered. */
async function runBestEffort(
  step: Extract<PlanStep, { name: 'best-effort' }>,
  query: SearchQuery,
  deps: PlanDeps,
  signal?: AbortSignal,
): Promise<Result<{ findings: Findings; ids: readonly string[]; best: string | undefined }, EngineError>> {
  const candidates = await gatherCandidates(step, deps.engine, signal);
  if (!candidates.ok) return candidates;
  const { corpus } = deps;
  const texts = await corpus.texts.read(candidates.value.ids);
  if (!texts.ok) return texts;
  const ranked = rankTexts(texts.value, step.terms, corpus);
  const best = ranked[0]?.score ?? 0;
  const kept = ranked.filter(({ score }) => score > 0 && score >= best * BEST_EFFORT_FLOOR);
  const whole = new Map(kept.flatMap(({ id }) => toEntry(id, texts.value.get(id))));
  const { ids, counts } = countChosen(whole, toFilters(query), corpus.texts.numbers);
  const { engineMs } = candidates.value;
  return ok({
    findings: {
      ids,
      whole,
      total: ids.length,
      unfiltered: whole.size,
      counts,
      suggestionFinds: false,
      engineMs,
      requests: step.lists.length,
    },
    ids: pageOfWhole(query, kept, ids),
    best: kept[0]?.id,
  });
}

/** True when the whole question stands in one of the articles found, word after word. */
const isVerbatim = ({ terms }: Rung, { whole }: Findings, { texts }: Corpus): boolean =>
  whole !== null && holdsVerbatim(whole.values(), terms, texts.ids);

const toEntry = <T>(id: string, value: T | undefined): readonly (readonly [string, T])[] =>
  value === undefined ? [] : [[id, value]];

/**
 * Climbs down the ladder until a step finds something, filters aside: which step answers depends on the words alone, so
 * that choosing a facet value never changes what the words mean and its count is the total it promised.
 */
export async function runPlan(
  query: SearchQuery,
  deps: PlanDeps,
  signal?: AbortSignal,
): Promise<Result<PlanAnswer, EngineError>> {
  const tried: { rung: RungName; total: number }[] = [];
  let contested: { readonly step: Rung; readonly findings: Findings } | null = null;
  let last: PlanAnswer | null = null;
  const answerWith = async (step: Rung, findings: Findings): Promise<Result<PlanAnswer, EngineError>> => {
    const ids = await pageOf(query, step, findings, deps);
    if (!ids.ok) return ids;
    const suggestion = findings.suggestionFinds ? (step.suggestion?.words ?? null) : null;
    return ok({ step, ids: ids.value, findings, tried, suggestion });
  };
  for (const step of planLadder(query.text, query.literal, deps.context)) {
    if (step.name !== 'best-effort') {
      if (contested !== null) continue;
      const findings = await runRung(step, query, deps, signal);
      if (!findings.ok) return findings;
      tried.push({ rung: step.name, total: findings.value.unfiltered });
      last = { step, ids: [], findings: findings.value, tried, suggestion: null };
      if (findings.value.unfiltered === 0) continue;
      if (!step.contested || query.literal || isVerbatim(step, findings.value, deps.corpus))
        return answerWith(step, findings.value);
      contested = { step, findings: findings.value };
      continue;
    }
    const effort = await runBestEffort(step, query, deps, signal);
    if (!effort.ok) return effort;
    const { findings, ids, best } = effort.value;
    if (contested !== null && best !== undefined && contested.findings.ids.includes(best)) {
      return answerWith(contested.step, contested.findings);
    }
    tried.push({ rung: step.name, total: findings.unfiltered });
    return ok({ step, ids, findings, tried, suggestion: null });
  }
  return last === null ? runWithoutWords(query, deps, tried, signal) : ok(last);
}

/** A question of punctuation alone (`???`) has no words: it finds nothing rather than everything. */
const NOTHING = '"khongcotunao khongcotunao"';

/** No words: the newest articles to browse, or nothing when only punctuation was typed. */
async function runWithoutWords(
  query: SearchQuery,
  deps: PlanDeps,
  tried: PlanAnswer['tried'],
  signal?: AbortSignal,
): Promise<Result<PlanAnswer, EngineError>> {
  const browse = query.text.trim() === '';
  const sort = query.sort === 'oldest' ? 'oldest' : 'newest';
  const windows = [{ offset: (query.page - 1) * query.perPage, limit: query.perPage }];
  const question = {
    q: browse ? '' : NOTHING,
    fields: EXACT_FIELDS,
    filters: [],
    order: null,
    sort,
    windows,
    suggestionQ: null,
  } as const;
  const findings = await askEngine(deps.engine, question, query, signal);
  if (!findings.ok) return findings;
  const rung = browse ? 'browse' : 'exact';
  return ok({
    step: null,
    ids: findings.value.ids,
    findings: findings.value,
    tried: [...tried, { rung, total: findings.value.total }],
    suggestion: null,
  });
}
