import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import type { Metrics } from '../middleware/metrics.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';

/** For those who watch over the portal: alive, ready, and numbers. */
export function createHealthRoutes(deps: Deps, metrics: Metrics): Hono {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      c.header('cache-control', 'no-store');
      const answer = await deps.search.search({ ...emptySearchQuery(), perPage: 1 });
      if (answer.ok) return c.json({ status: 'ready', articles: answer.value.total });
      c.header('retry-after', '2');
      return c.json({ status: 'not ready', reason: answer.error.kind }, 503);
    })
    .get('/metrics', (c) => c.text(metrics.print(), 200, { 'content-type': 'text/plain; version=0.0.4' }));
}
