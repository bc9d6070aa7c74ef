import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { createApp } from '#server/app.ts';
import type { Deps } from '#server/deps.ts';
import { createMetrics } from '#server/metrics/create-metrics.ts';
import { measureSearches } from '#server/metrics/measure-searches.ts';
import { DEMONSTRATION } from '#server/operator/parse-portal.ts';
import type { Logo } from '#server/operator/read-logo.ts';
import { readRenderer } from '#server/read-renderer.ts';

/** An emblem as an operator may have one. */
const LOGO: Logo = {
  bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'),
  type: 'image/svg+xml',
  path: '/logo?v=1',
};

/** Serves the portal over a search on a free port of this machine. */
export async function servePortal(
  over: Pick<Deps, 'search' | 'engine'>,
): Promise<{ readonly address: string; readonly stop: () => void }> {
  // `npm test` builds first.
  const renderer = await readRenderer();
  if (!renderer.ok) throw new Error(`not built: ${renderer.error}`);
  const metrics = createMetrics();
  const app = createApp({
    ...over,
    search: measureSearches(over.search, metrics),
    ...renderer.value,
    portal: { ...DEMONSTRATION, logo: LOGO.path },
    logo: () => LOGO,
    operator: () => ({ files: [], questions: null }),
    metrics,
    assets: 'dist/web',
    log: pino({ enabled: false }),
    now: () => Date.now(),
    publicUrl: null,
    rateLimit: 100_000,
    proxies: 0,
  });
  return new Promise((ready) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      ready({ address: `http://127.0.0.1:${port}`, stop: () => void server.close() });
    });
  });
}
