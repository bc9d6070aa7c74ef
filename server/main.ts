import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { parseAbbreviations } from '#core/vi/abbreviations.ts';
import { createAnalyser } from '#core/vi/analyse.ts';
import { createSegmenter } from '#core/vi/segment/create-segmenter.ts';
import { createApp } from './app.ts';
import { readServerConfig } from './config.ts';
import { createMeilisearchEngine } from './engine/meilisearch-engine.ts';
import { listen } from './listen.ts';
import { readPortal } from './read-portal.ts';
import { readRenderer } from './read-renderer.ts';
import { openQueryReport } from './report/query-report.ts';
import { reportSearches } from './report/report-searches.ts';
import { readUnitChanges } from './read-unit-changes.ts';
import { createSearch } from './search/create-search.ts';

/** What a crash may lose of the counts. */
const SAVE_REPORT_MS = 30_000;
/** Answers under way get this long after a stop signal; then connections are cut. */
const STOP_WITHIN_MS = 8000;

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const read = readServerConfig(process.env);
if (!read.ok) fail(read.error);
const { port, host, publicUrl, engineUrl, searchKey, rateLimit, proxies, ...files } = read.value;
const portal = readPortal(files.portalFile);
if (!portal.ok) fail(portal.error);
const abbreviationsFile = files.abbreviationsFile ?? fromRoot('core/vi/abbreviations.tsv');
if (!existsSync(abbreviationsFile)) fail(`ABBREVIATIONS_FILE=${abbreviationsFile}: không có tệp này.`);
const abbreviations = parseAbbreviations(readFileSync(abbreviationsFile, 'utf8'));
if (!abbreviations.ok) fail(`${abbreviationsFile}, ${abbreviations.error}`);
const renderer = await readRenderer();
if (!renderer.ok) fail(`Chưa dựng giao diện (thiếu ${renderer.error}): hãy chạy «npm run build».`);

const log = pino({ base: null });
const now = () => performance.timeOrigin + performance.now();
const engine = createMeilisearchEngine({ url: engineUrl, key: searchKey });
const readSegmenterFile = (name: string) => readFileSync(fromRoot(`core/vi/segment/${name}`), 'utf8');
const segment = createSegmenter({
  lexicon: readSegmenterFile('lexicon.txt'),
  weights: readSegmenterFile('weights.txt'),
});
const analyser = createAnalyser({ abbreviations: abbreviations.value });
const unitChanges = readUnitChanges();
const { province } = portal.value;
const readUnits = (question: string) => unitChanges.find(question, province);
const searched = createSearch({ engine, analyser, segment, readUnits, now });
const report =
  files.queryReportDir === null
    ? null
    : openQueryReport({
        folder: files.queryReportDir,
        days: files.queryReportDays,
        now,
        onError: (cause) => log.warn({ err: cause }, 'query report'),
      });
const search = report === null ? searched : reportSearches(searched, report);
if (report !== null) setInterval(report.save, SAVE_REPORT_MS).unref();
const assets = fromRoot('dist/web');
const app = createApp({
  search,
  engine,
  renderPage: renderer.value,
  portal: portal.value,
  assets,
  log,
  now,
  publicUrl,
  rateLimit,
  proxies,
});

const listening = await listen({ app, port, host });
if (!listening.ok) fail(listening.error);
log.info({ port: listening.value.port, host }, 'listening');

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    log.info({ signal: name }, 'stopping');
    void listening.value.stop(STOP_WITHIN_MS).then(() => {
      report?.save();
      process.exit(0);
    });
  });
}
