import type { PortalStatus } from '#core/contract/portal-status.ts';
import { UNKNOWN_YEAR } from '#core/contract/search-query.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { EXACT_FIELDS } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import type { SearchContext } from './create-search.ts';

/** Reads what the portal holds and how fresh it is. */
export async function readStatus({
  engine,
  corpus,
  pins,
  context,
}: SearchContext): Promise<Result<PortalStatus, EngineError>> {
  const request = {
    q: '',
    fields: EXACT_FIELDS,
    filters: [],
    facets: ['source', 'year'],
    offset: 0,
    limit: 1,
  } as const;
  const pinned = {
    ...request,
    facets: ['id'],
    limit: 0,
    filters: [{ kind: 'any-of', field: 'id', values: pins.ids }],
  } as const;
  const answer = await engine.search([
    { ...request, sort: 'newest' },
    ...(pins.ids.length === 0 ? [] : [{ ...pinned, sort: 'newest' } as const]),
  ]);
  if (!answer.ok) return answer;
  const { ids = [], total = 0, facets = {} } = answer.value[0] ?? {};
  const newest = await engine.articles(ids);
  if (!newest.ok) return newest;
  const [article] = newest.value;
  const { loadedAt, loading, analyserVersion } = corpus.lastLoad;
  return ok({
    loadedAt,
    loading,
    outdated: analyserVersion !== null && analyserVersion !== context.analyser.version,
    runs: corpus.runs,
    unknownPins: pins.ids.filter((id) => answer.value[1]?.facets['id']?.[id] === undefined),
    articles: total,
    undated: facets['year']?.[UNKNOWN_YEAR] ?? 0,
    newestOn: article?.publishedOn ?? article?.eventOn ?? null,
    sources: Object.entries(facets['source'] ?? {})
      .map(([name, articles]) => ({ name, articles }))
      .sort((a, b) => b.articles - a.articles),
  });
}
