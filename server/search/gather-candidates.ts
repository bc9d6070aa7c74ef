import type { EngineError } from '#core/query/engine-request.ts';
import type { BestEffort } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';

/** Candidates read from each list: the engine's own order is good enough that the rest is never needed (measured). */
const LIST_LENGTH = 200;
/** Candidates that are ranked by their text. */
export const MAX_CANDIDATES = 200;

/** Collects the articles that share most of a question's rare words, likeliest first. */
export async function gatherCandidates(
  step: BestEffort,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Result<readonly string[], EngineError>> {
  if (step.lists.length === 0) return ok([]);
  const answers = await engine.search(
    step.lists.map(({ q, fields }) => ({
      q,
      fields,
      filters: [],
      facets: [],
      sort: 'relevance',
      offset: 0,
      limit: LIST_LENGTH,
    })),
    signal,
  );
  if (!answers.ok) return answers;
  const weight = new Map<string, number>();
  for (const [at, answer] of answers.value.entries()) {
    for (const [place, id] of answer.ids.entries()) {
      // The place in its list breaks ties, so that a long list does not flood the candidates in arbitrary order.
      const gain = (step.lists[at]?.weight ?? 0) * (1 - 0.2 * (place / LIST_LENGTH));
      weight.set(id, (weight.get(id) ?? 0) + gain);
    }
  }
  return ok(
    [...weight]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MAX_CANDIDATES)
      .map(([id]) => id),
  );
}
