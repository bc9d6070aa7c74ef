import type { EngineError } from '#core/query/engine-request.ts';
import type { BestEffort } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';

/** Candidates that are ranked by their text. */
const MAX_CANDIDATES = 200;

/**
 * Collects the articles that share most of a question's rare words, likeliest first.
 *
 * Reads each list whole, as the value counts of the `id` facet: 407 ids took 0.8 ms that way and 200 hits 5.3 ms
 * (measured), because Meilisearch decodes a whole document for every hit.
 */
export async function gatherCandidates(
  step: BestEffort,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Result<{ readonly ids: readonly string[]; readonly engineMs: number }, EngineError>> {
  if (step.lists.length === 0) return ok({ ids: [], engineMs: 0 });
  const answers = await engine.search(
    step.lists.map(({ q, fields }) => ({
      q,
      fields,
      filters: [],
      facets: ['id'],
      sort: 'relevance',
      offset: 0,
      limit: 0,
    })),
    signal,
  );
  if (!answers.ok) return answers;
  const weight = new Map<string, number>();
  for (const [at, { facets }] of answers.value.entries()) {
    const gain = step.lists[at]?.weight ?? 0;
    for (const id of Object.keys(facets['id'] ?? {})) weight.set(id, (weight.get(id) ?? 0) + gain);
  }
  const ids = [...weight]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CANDIDATES)
    .map(([id]) => id);
  return ok({ ids, engineMs: Math.max(...answers.value.map(({ engineMs }) => engineMs)) });
}
