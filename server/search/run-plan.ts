import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Interpretation, RungName } from '#core/contract/search-response.ts';
import { planLadder } from '#core/query/ladder.ts';
import type { PlanContext } from '#core/query/plan-context.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { EXACT_FIELDS, type PlanStep, type Rung } from '#core/query/rung.ts';
import { splitSides } from '#core/query/split-sides.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';
import { askEngine, listMore, type Findings } from './ask-engine.ts';
import { askWhole, MOST_WHOLE } from './ask-whole.ts';
import type { Corpus } from './corpus.ts';
import { countChosen } from './count-chosen.ts';
import { findSides } from './find-sides.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { holdsVerbatim } from './holds-verbatim.ts';
import { mostMatches } from './most-matches.ts';
import type { Pins } from './create-pins.ts';
import { pageOfListed, pageOfWhole, pinnedOf, sortOf, windowsOf, type ListRest } from './page-of.ts';
import { addPinned, readPinned, type Pinned } from './pinned.ts';
import { rankTexts, type RankedArticle } from './rank-articles.ts';
import { titlesOnly } from './titles-only.ts';
import { toFilters } from './to-filters.ts';

/** A candidate of the last step counts as a result while it scores at least this share of the best. */
const BEST_EFFORT_FLOOR = 0.4;

/** The step that answered, with the ids of the page asked for. */
export interface PlanAnswer {
  readonly step: PlanStep | null;
  readonly ids: readonly string[];
  /** Articles put first by the operator, on whatever page they stand. */
  readonly pinned: readonly string[];
  readonly findings: Findings;
  readonly tried: Interpretation['tried'];
  readonly suggestion: string | null;
}

interface PlanDeps {
  readonly engine: Engine;
  readonly corpus: Corpus;
  readonly pins: Pins;
  readonly context: PlanContext;
}

const toQuestion = (step: Rung, { titles }: SearchQuery, pinned: Pinned) => ({
  ...step,
  titlePhrases: titles ? step.phrases : [],
  // Phrases are then looked up in the titles, whatever accents they have.
  order: titles ? null : step.order,
  suggestionQ: step.suggestion?.q ?? null,
  except: [...pinned.texts.keys()],
});

async function runRung(
  step: Rung,
  query: SearchQuery,
  { engine, corpus }: PlanDeps,
  pinned: Pinned,
  signal?: AbortSignal,
): Promise<Result<Findings, EngineError>> {
  const question = toQuestion(step, query, pinned);
  // How many titles have a word is not counted apart.
  if (query.titles || mostMatches(step, corpus) <= MOST_WHOLE) {
    const whole = await askWhole(engine, question, query, corpus.texts, signal);
    if (!whole.ok) return whole;
    if (whole.value !== null) return ok(whole.value);
  }
  return askEngine(
    engine,
    { ...question, sort: sortOf(query), windows: windowsOf(query, pinned.ids.length, step.suggestion !== null) },
    query,
    signal,
  );
}

/** What the last step found, the best first. */
interface Effort {
  readonly findings: Findings;
  readonly kept: readonly RankedArticle[];
}

/** Runs the last step: candidates by rare words, ranked by their text; the best of them are counted and filtered. */
async function runBestEffort(
  step: Extract<PlanStep, { name: 'best-effort' }>,
  query: SearchQuery,
  deps: PlanDeps,
  signal?: AbortSignal,
): Promise<Result<Effort, EngineError>> {
  const candidates = await gatherCandidates(step, deps.engine, signal);
  if (!candidates.ok) return candidates;
  const { corpus } = deps;
  const texts = await corpus.texts.read(candidates.value.ids);
  if (!texts.ok) return texts;
  const ranked = rankTexts(texts.value, step.terms, corpus);
  const best = ranked[0]?.score ?? 0;
  const kept = ranked.filter(({ score }) => score > 0 && score >= best * BEST_EFFORT_FLOOR);
  const whole = new Map(kept.flatMap(({ id }) => toEntry(id, texts.value.get(id))));
  const { ids, counts, dropped } = countChosen(whole, toFilters(query), corpus.texts.numbers);
  const { engineMs } = candidates.value;
  return ok({
    findings: {
      ids,
      whole,
      total: ids.length,
      unfiltered: whole.size,
      counts,
      dropped,
      likeliest: [],
      suggestionFinds: false,
      engineMs,
      requests: step.lists.length,
    },
    kept,
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
  given: PlanDeps,
  signal?: AbortSignal,
): Promise<Result<PlanAnswer, EngineError>> {
  const deps = query.titles ? { ...given, engine: titlesOnly(given.engine) } : given;
  const tried: { rung: RungName; total: number }[] = [];
  let contested: { readonly step: Rung; readonly findings: Findings } | null = null;
  let last: { readonly step: Rung; readonly findings: Findings } | null = null;
  const read = await readPinned(query, deps.pins, deps.corpus);
  if (!read.ok) return read;
  const pinned = read.value;
  const toAnswer = (step: PlanStep, found: Findings, ids: readonly string[], suggestion: string | null): PlanAnswer => {
    const findings = addPinned(found, pinned, query, deps.corpus);
    return { step, ids, pinned: pinned.ids, findings, tried, suggestion };
  };
  const answerWith = async (step: Rung, findings: Findings): Promise<Result<PlanAnswer, EngineError>> => {
    const { whole } = findings;
    const listRest: ListRest = (window, before) => {
      const question = toQuestion(step, query, pinned);
      const except = [...question.except, ...before];
      return listMore(deps.engine, { ...question, except, sort: sortOf(query), windows: [window] }, query, signal);
    };
    const ids =
      whole === null
        ? await pageOfListed(query, step, findings, pinned.ids, deps.corpus, listRest)
        : ok(pageOfWhole(query, rankTexts(whole, step.terms, deps.corpus), findings.ids, pinned.ids));
    if (!ids.ok) return ids;
    return ok(toAnswer(step, findings, ids.value, findings.suggestionFinds ? (step.suggestion?.words ?? null) : null));
  };
  const sides = splitSides(query.text);
  const joined = sides.length > 1 ? await findSides(sides, query, deps, signal) : ok(null);
  if (!joined.ok) return joined;
  // Where no side finds anything, the articles nearest to all their words are what is left.
  const steps = joined.value === null ? planLadder(sides.join(' '), query.literal, deps.context) : [joined.value];
  for (const step of steps) {
    if (step.name !== 'best-effort') {
      if (contested !== null) continue;
      const findings = await runRung(step, query, deps, pinned, signal);
      if (!findings.ok) return findings;
      tried.push({ rung: step.name, total: findings.value.unfiltered });
      last = { step, findings: findings.value };
      if (findings.value.unfiltered === 0) continue;
      if (!step.contested || query.literal || isVerbatim(step, findings.value, deps.corpus))
        return answerWith(step, findings.value);
      contested = { step, findings: findings.value };
      continue;
    }
    const effort = await runBestEffort(step, query, deps, signal);
    if (!effort.ok) return effort;
    const { findings, kept } = effort.value;
    const best = kept[0]?.id;
    if (contested !== null && best !== undefined && contested.findings.ids.includes(best)) {
      return answerWith(contested.step, contested.findings);
    }
    tried.push({ rung: step.name, total: findings.unfiltered });
    return ok(toAnswer(step, findings, pageOfWhole(query, kept, findings.ids, pinned.ids), null));
  }
  if (last === null) return runWithoutWords(query, deps, tried, signal);
  return ok(toAnswer(last.step, last.findings, pinnedOf(query, pinned.ids), null));
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
    sides: [],
    titlePhrases: [],
    sort,
    windows,
    suggestionQ: null,
    except: [],
  } as const;
  const findings = await askEngine(deps.engine, question, query, signal);
  if (!findings.ok) return findings;
  const rung = browse ? 'browse' : 'exact';
  return ok({
    step: null,
    ids: findings.value.ids,
    pinned: [],
    findings: findings.value,
    tried: [...tried, { rung, total: findings.value.total }],
    suggestion: null,
  });
}
