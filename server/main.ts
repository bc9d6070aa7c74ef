import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { pino } from 'pino';
import type { RenderPage } from '#core/contract/pages.ts';
import { parseAbbreviations } from '#core/vi/abbreviations.ts';
import { createAnalyser } from '#core/vi/analyse.ts';
import { segment } from '#core/vi/segment/segment.ts';
import { createApp } from './app.ts';
import { readServerConfig } from './config.ts';
import { createMeilisearchEngine } from './engine/meilisearch-engine.ts';
import { readPortal } from './read-portal.ts';
import { createSearch } from './search/create-search.ts';

/** Answers under way get this long after a stop signal; then connections are cut. */
const STOP_WITHIN_MS = 8000;

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const config = readServerConfig(process.env);
if (!config.ok) fail(config.error);
const { port, host, engineUrl, searchKey, rateLimit } = config.value;
const portal = readPortal(config.value.portalFile);
if (!portal.ok) fail(portal.error);
const abbreviationsFile = config.value.abbreviationsFile ?? fromRoot('core/vi/abbreviations.tsv');
const abbreviations = parseAbbreviations(readFileSync(abbreviationsFile, 'utf8'));
if (!abbreviations.ok) fail(`${abbreviationsFile}, ${abbreviations.error}`);
const renderer = fromRoot('dist/ssr/entry-server.js');
if (!existsSync(renderer)) fail(`Chưa dựng giao diện (thiếu ${renderer}): hãy chạy «npm run build».`);
const { renderPage } = (await import(new URL(`file://${renderer}`).href)) as { readonly renderPage: RenderPage };

const log = pino({ base: null });
const now = () => performance.timeOrigin + performance.now();
const engine = createMeilisearchEngine({ url: engineUrl, key: searchKey });
const analyser = createAnalyser({ abbreviations: abbreviations.value });
const search = createSearch({ engine, analyser, segment, now });
const app = createApp({
  search,
  engine,
  renderPage,
  portal: portal.value,
  assets: fromRoot('dist/web'),
  log,
  now,
  rateLimit,
});

const server = serve({ fetch: app.fetch, port, hostname: host }, (address) =>
  log.info({ port: address.port, host }, 'listening'),
);
server.on('error', (cause: NodeJS.ErrnoException) => {
  const why = cause.code === 'EADDRINUSE' ? 'cổng đang có chương trình khác dùng' : cause.message;
  fail(`Không mở được PORT=${port} ở HOST=${host}: ${why}.`);
});

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    log.info({ signal: name }, 'stopping');
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
