import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import type { RenderPage } from '#core/contract/pages.ts';
import { loadSamples } from '#indexer/samples/load-samples.ts';
import { createApp } from '#server/app.ts';
import { readPortal } from '#server/read-portal.ts';
import { openIndex } from './open-index.ts';

/** The renderer as the build made it; `npm test` builds first. */
async function readRenderer(): Promise<RenderPage> {
  const built = new URL('../../dist/ssr/entry-server.js', import.meta.url).href;
  const { renderPage } = (await import(/* @vite-ignore */ built)) as { readonly renderPage: RenderPage };
  return renderPage;
}

/** The real portal with the sample articles, on a free port, for one test file; gives its address. */
export function openPortal(): () => string {
  const index = openIndex();
  let address = '';
  let stop: () => void = () => undefined;
  beforeAll(async () => {
    const problem = await loadSamples(index.process(), new AbortController().signal);
    if (problem !== null) throw new Error(problem);
    const portal = readPortal(null);
    if (!portal.ok) throw new Error(portal.error);
    const app = createApp({
      search: index.search(),
      engine: index.engine(),
      renderPage: await readRenderer(),
      portal: portal.value,
      assets: 'dist/web',
      log: pino({ enabled: false }),
      now: () => Date.now(),
      publicUrl: null,
      rateLimit: 100_000,
      proxies: 0,
    });
    await new Promise<void>((ready) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
        address = `http://127.0.0.1:${port}`;
        ready();
      });
      stop = () => server.close();
    });
  });
  afterAll(() => stop());
  return () => address;
}
