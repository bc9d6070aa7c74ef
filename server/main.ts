import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createSegmenter } from '#core/vi/segment/create-segmenter.ts';
import { createApp } from './app.ts';
import { readServerConfig } from './config.ts';
import { createMeilisearchEngine } from './engine/meilisearch-engine.ts';
import { listen } from './listen.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import { measureSearches } from './metrics/measure-searches.ts';
import { openOperatorFiles } from './operator/open-operator-files.ts';
import { readRenderer } from './read-renderer.ts';
import { openQueryReport } from './report/query-report.ts';
import { reportSearches } from './report/report-searches.ts';
import { readUnitChanges } from './read-unit-changes.ts';
import { createSearch } from './search/create-search.ts';

/** What a crash may lose of the counts. */
const SAVE_REPORT_MS = 30_000;
/** How long an operator waits for a saved file to be in force. */
const LOOK_AT_FILES_MS = 2000;
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
const renderer = await readRenderer();
if (!renderer.ok) fail(`Chưa dựng giao diện (thiếu ${renderer.error}): hãy chạy «npm run build».`);

const log = pino({ base: null });
const now = () => performance.timeOrigin + performance.now();
const operator = openOperatorFiles({
  ...files,
  now,
  onReload: (name, problem) => {
    if (problem === null) log.info({ file: name }, 'read again');
    else log.error({ file: name, problem }, 'not taken over');
  },
});
if (!operator.ok) fail(operator.error);
const { portal, logo, lists, states, reload, watch } = operator.value;
const engine = createMeilisearchEngine({ url: engineUrl, key: searchKey });
const readSegmenterFile = (name: string) => readFileSync(fromRoot(`core/vi/segment/${name}`), 'utf8');
const segment = createSegmenter({
  lexicon: readSegmenterFile('lexicon.txt'),
  weights: readSegmenterFile('weights.txt'),
});
const unitChanges = readUnitChanges();
const readUnits = (question: string) => unitChanges.find(question, portal().province);
const metrics = createMetrics();
const searched = measureSearches(createSearch({ engine, segment, lists, readUnits, now }), metrics);
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
  ...renderer.value,
  get portal() {
    return portal();
  },
  logo,
  operator: () => ({ files: states(), questions: report?.counts() ?? null }),
  metrics,
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

watch(LOOK_AT_FILES_MS);
process.on('SIGHUP', reload);

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    log.info({ signal: name }, 'stopping');
    void listening.value.stop(STOP_WITHIN_MS).then(() => {
      report?.save();
      process.exit(0);
    });
  });
}
