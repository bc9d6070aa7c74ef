import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { createApp } from '#server/app.ts';
import type { Deps } from '#server/deps.ts';
import { readPortal } from '#server/read-portal.ts';
import { readRenderer } from '#server/read-renderer.ts';

/** Serves the portal over a search on a free port of this machine. */
export async function servePortal(
  over: Pick<Deps, 'search' | 'engine'>,
): Promise<{ readonly address: string; readonly stop: () => void }> {
  const portal = readPortal(null);
  if (!portal.ok) throw new Error(portal.error);
  // `npm test` builds first.
  const renderer = await readRenderer();
  if (!renderer.ok) throw new Error(`not built: ${renderer.error}`);
  const app = createApp({
    ...over,
    renderPage: renderer.value,
    portal: portal.value,
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
