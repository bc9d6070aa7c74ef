import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Interpretation, RungName } from '#core/contract/search-response.ts';
import { planLadder, type PlanContext } from '#core/query/ladder.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import type { PlanStep, Rung } from '#core/query/rung.ts';
import { EXACT_FIELDS } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';
import { askEngine, type Findings, type Question } from './ask-engine.ts';
import type { Corpus } from './corpus.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { rankArticles } from './rank-articles.ts';

/** The best of a relevance-ordered list are read and ranked again by their text; deeper pages keep the engine's order. */
const RANKED_WINDOW = 80;
/** Up to so many articles can hold all words: then all are ranked by their text. A text not at hand costs some 60 µs to read. */
const RANKED_WHOLE = 300;
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

/** At most so many articles hold every word as written: as many as hold the rarest. */
function mostMatches(step: Rung, { statistics }: Corpus): number {
  if (step.fields !== EXACT_FIELDS || step.q === '' || step.name === 'prefix') return Infinity;
  return Math.min(...step.terms.map(({ vi }) => statistics.frequency(vi)));
}

/** The parts of the result list to ask for: the page, and with relevance order what is ranked again. */
function windowsOf(query: SearchQuery, step: Rung, corpus: Corpus): Question['windows'] {
  const offset = (query.page - 1) * query.perPage;
  const end = offset + query.perPage;
  if (sortOf(query) === 'relevance' && mostMatches(step, corpus) <= RANKED_WHOLE) return 'all';
  if (sortOf(query) !== 'relevance' || offset >= RANKED_WINDOW) return [{ offset, limit: query.perPage }];
  const window = { offset: 0, limit: RANKED_WINDOW };
  return end <= RANKED_WINDOW ? [window] : [window, { offset: RANKED_WINDOW, limit: end - RANKED_WINDOW }];
}

/** The page's ids out of the windows that were read, ranked again where that is the order asked for. */
async function pageOf(
  query: SearchQuery,
  step: PlanStep,
  findings: Findings,
  deps: PlanDeps,
): Promise<Result<readonly string[], EngineError>> {
  const offset = (query.page - 1) * query.perPage;
  if (step.name !== 'best-effort' && windowsOf(query, step, deps.corpus) === 'all') {
    const ranked = await rankArticles(findings.ids, step.terms, deps.corpus);
    return ranked.ok ? ok(ranked.value.map(({ id }) => id).slice(offset, offset + query.perPage)) : ranked;
  }
  if (sortOf(query) !== 'relevance' || offset >= RANKED_WINDOW) return ok(findings.ids);
  const ranked = await rankArticles(findings.ids.slice(0, RANKED_WINDOW), step.terms, deps.corpus);
  if (!ranked.ok) return ranked;
  const ids = [...ranked.value.map(({ id }) => id), ...findings.ids.slice(RANKED_WINDOW)];
  return ok(ids.slice(offset, offset + query.perPage));
}

async function runRung(step: Rung, query: SearchQuery, deps: PlanDeps, signal?: AbortSignal) {
  const question: Question = {
    ...step,
    sort: sortOf(query),
    windows: windowsOf(query, step, deps.corpus),
    suggestionQ: step.suggestion?.q ?? null,
  };
  return askEngine(deps.engine, question, query, signal);
}

/** Runs the last step: candidates by rare words, ranked by their text, then counted and filtered by the engine. */
async function runBestEffort(
  step: Extract<PlanStep, { name: 'best-effort' }>,
  query: SearchQuery,
  deps: PlanDeps,
  signal?: AbortSignal,
): Promise<Result<{ findings: Findings; ids: readonly string[]; best: string | undefined }, EngineError>> {
  const candidates = await gatherCandidates(step, deps.engine, signal);
  if (!candidates.ok) return candidates;
  const ranked = await rankArticles(candidates.value, step.terms, deps.corpus);
  if (!ranked.ok) return ranked;
  const best = ranked.value[0]?.score ?? 0;
  const kept = ranked.value.filter(({ score }) => score > 0 && score >= best * BEST_EFFORT_FLOOR).map(({ id }) => id);
  const sort = sortOf(query);
  const offset = (query.page - 1) * query.perPage;
  const windows = sort === 'relevance' ? [{ offset: 0, limit: kept.length }] : [{ offset, limit: query.perPage }];
  const filters = [{ kind: 'any-of', field: 'id', values: kept }] as const;
  const answered = await askEngine(
    deps.engine,
    { q: '', fields: EXACT_FIELDS, filters, sort, windows, suggestionQ: null },
    query,
    signal,
  );
  if (!answered.ok) return answered;
  const found = new Set(answered.value.ids);
  const ids =
    sort === 'relevance'
      ? kept.filter((id) => found.has(id)).slice(offset, offset + query.perPage)
      : answered.value.ids;
  return ok({ findings: answered.value, ids, best: kept[0] });
}

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
      if (!step.contested || query.literal) return answerWith(step, findings.value);
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
