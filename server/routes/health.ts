import { Hono } from 'hono';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { Deps } from '../deps.ts';

/** For those who watch over the portal: alive, ready (a search answers), and numbers. */
export function createHealthRoutes(deps: Deps): Hono {
  return new Hono()
    .use('/:name{healthz|readyz|metrics}', async function neverStored(c, next) {
      await next();
      c.header('cache-control', 'no-store');
    })
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const answer = await deps.search.search({ ...emptySearchQuery(), perPage: 1 });
      if (answer.ok) return c.json({ status: 'ready', articles: answer.value.total });
      c.header('retry-after', '2');
      return c.json({ status: 'not ready', reason: answer.error.kind }, 503);
    })
    .get('/metrics', async (c) => {
      const engineUp = (await deps.engine.health()).ok;
      const { files } = deps.operator();
      const state = { engineUp, files, figures: deps.search.figures(), now: deps.now() };
      return c.text(deps.metrics.print(state), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
    });
}
