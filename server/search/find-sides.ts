import type { SearchQuery } from '#core/contract/search-query.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { joinRungs } from '#core/query/join-rungs.ts';
import { planLadder } from '#core/query/ladder.ts';
import type { PlanContext } from '#core/query/plan-context.ts';
import type { Rung } from '#core/query/rung.ts';
import { toSide } from '#core/query/to-side.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';

interface SideDeps {
  readonly engine: Engine;
  readonly context: PlanContext;
}

/** The first step of one side's plan that finds anything; null when only a best effort would. */
async function findStep(
  side: string,
  query: SearchQuery,
  { engine, context }: SideDeps,
  signal?: AbortSignal,
): Promise<Result<Rung | null, EngineError>> {
  for (const step of planLadder(side, query.literal, context)) {
    if (step.name === 'best-effort') break;
    const asked = { ...toSide(step), facets: [], sort: 'relevance', offset: 0, limit: 0 } as const;
    const answers = await engine.search([asked], signal);
    if (!answers.ok) return answers;
    if ((answers.value[0]?.total ?? 0) > 0) return ok(step);
  }
  return ok(null);
}

/** One step for a question of several sides, each read as if it were asked alone; null when none of them finds anything. */
export async function findSides(
  sides: readonly string[],
  query: SearchQuery,
  deps: SideDeps,
  signal?: AbortSignal,
): Promise<Result<Rung | null, EngineError>> {
  const found = await Promise.all(sides.map((side) => findStep(side, query, deps, signal)));
  const rungs: Rung[] = [];
  for (const step of found) {
    if (!step.ok) return step;
    if (step.value !== null) rungs.push(step.value);
  }
  return ok(joinRungs(rungs));
}
