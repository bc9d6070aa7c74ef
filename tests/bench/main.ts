import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { tryPort } from '#indexer/engine/free-port.ts';
import { withEngine } from '#indexer/engine/with-engine.ts';
import { buildWeb } from '#indexer/start/build-web.ts';
import { spawnServer, type ServerProcess } from '#indexer/start/server-process.ts';
import { makeArticles } from './bench-articles.ts';
import { makeQuestions } from './bench-questions.ts';
import type { Contestant } from './contestant.ts';
import { measureLatency, measureThroughput, type Latency } from './measure-latency.ts';
import { diskUse, memoryOf } from './measure-resources.ts';
import { createStockContestant } from './stock-contestant.ts';
import { createTraTinContestant } from './tra-tin-contestant.ts';

interface Options {
  readonly articles: number;
  readonly questions: number;
  readonly rounds: number;
  readonly report?: string;
}

interface Row {
  readonly measure: string;
  readonly unit: string;
  readonly ours: number;
  readonly stock: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const GIVEN = ['../shared/data/articles-10k.jsonl.gz', 'indexer/samples/composed.jsonl'];
const CLIENTS = 8;
const MEGABYTE = 1_000_000;
/** A server just started reads the texts; what is measured is the server as it runs. */
const LOOK_MS = 3000;
const MOST_WARM_MS = 900_000;
const WAIT_FOR_SERVER_MS = 30_000;
const LOG_END = 2000;

const wholeNumber = (text: string) => {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('cần một số nguyên không âm');
  return Number(text);
};

async function waitUntilReady(address: string, { exited, log }: ServerProcess): Promise<void> {
  const ended = exited.then(async () => {
    throw new Error(`máy chủ trang đã thoát: ${(await readFile(log, 'utf8')).slice(-LOG_END)}`);
  });
  const until = Date.now() + WAIT_FOR_SERVER_MS;
  while (Date.now() < until) {
    if ((await Promise.race([ended, fetch(`${address}/readyz`).catch(() => null)]))?.ok === true) return;
    await sleep(100);
  }
  throw new Error(`${address}/readyz: chưa sẵn sàng sau ${WAIT_FOR_SERVER_MS} ms`);
}

/** Waits until the server has no more texts at hand than a moment ago. */
async function waitUntilWarm(address: string): Promise<void> {
  const until = Date.now() + MOST_WARM_MS;
  for (let before = -1; Date.now() < until;) {
    const metrics = await (await fetch(`${address}/metrics`)).text();
    const texts = Number(/^tra_tin_cached_texts (\d+)$/m.exec(metrics)?.[1] ?? 0);
    if (texts === before) return;
    before = texts;
    await sleep(LOOK_MS);
  }
}

const show = ({ measure, unit, ours, stock }: Row) =>
  `${measure.padEnd(34)} ${ours.toFixed(1).padStart(10)} ${stock.toFixed(1).padStart(10)} ${unit.padEnd(7)} ${(ours / stock).toFixed(2).padStart(7)}\n`;

const program = new Command('bench')
  .description('đo độ trễ, thông lượng và kích thước, cùng lúc với Meilisearch mặc định trên cùng các bài')
  .argument('[files...]', 'JSON Lines (.jsonl, .jsonl.gz) có title và body')
  .option(
    '--articles <n>',
    'số bài; nhiều hơn số bài trong tệp thì ghép thêm; 0 là đúng các bài trong tệp',
    wholeNumber,
    0,
  )
  .option('--questions <n>', 'số câu hỏi mỗi loại', wholeNumber, 200)
  .option('--rounds <n>', 'số lần hỏi mỗi câu', wholeNumber, 2)
  .option('--report <file>', 'ghi số đo ra tệp JSON')
  .parse();
const { articles: count, questions: asked, rounds, report } = program.opts<Options>();
const found = GIVEN.find((file) => existsSync(file));
const files = program.args.length > 0 ? program.args : found === undefined ? [] : [found];

// The server gives no answer without the page it is to send, and a fresh clone has none.
const built = await buildWeb(root);
if (!built.ok) throw new Error(`npm run build: ${built.error}`);
const articles = await makeArticles(files, count);
const questions = makeQuestions(articles, asked);
process.stdout.write(`${articles.length} bài, ${asked} câu hỏi mỗi loại, mỗi câu ${rounds} lần\n`);
const rows: Row[] = [];
const add = (row: Row) => {
  rows.push(row);
  process.stdout.write(show(row));
};

const folder = await mkdtemp(join(tmpdir(), 'tra-tin-bench-'));
const [ourData, stockData] = [join(folder, 'ours'), join(folder, 'stock')];
try {
  const { MEILI_URL: _url, ...env } = process.env;
  const done = await withEngine({ dataDir: ourData, env }, (ourEngine) =>
    withEngine({ dataDir: stockData, env }, async (stockEngine) => {
      const port = await tryPort(0, '127.0.0.1');
      if (port === null) throw new Error('127.0.0.1: không có cổng nào trống');
      const config = { port, host: '127.0.0.1', dataDir: ourData };
      const address = `http://127.0.0.1:${port}`;
      const ours = createTraTinContestant(ourEngine, address);
      const stock = createStockContestant(stockEngine);
      const contestants: readonly Contestant[] = [ours, stock];
      process.stdout.write(
        show({ measure: '', unit: '', ours: 0, stock: 0 }).replace(
          /.*/,
          `${' '.repeat(36)}Tra Tin  mặc định            tỷ lệ`,
        ),
      );
      const seconds: number[] = [];
      for (const { load } of contestants) {
        const started = performance.now();
        await load(articles);
        seconds.push((performance.now() - started) / 1000);
      }
      add({ measure: 'nạp', unit: 's', ours: seconds[0] ?? 0, stock: seconds[1] ?? 0 });
      add({ measure: 'đĩa', unit: 'MB', ours: diskUse(ourData) / MEGABYTE, stock: diskUse(stockData) / MEGABYTE });
      const server = spawnServer(root, config, ourEngine, { ...env, RATE_LIMIT: '1000000' });
      try {
        await waitUntilReady(address, server);
        await ours.ask('');
        await waitUntilWarm(address);
        for (const [name, texts] of Object.entries(questions)) {
          const latency = await measureLatency(contestants, texts, rounds);
          const of = (contestant: Contestant): Latency =>
            latency.get(contestant.name) ?? { p50: 0, p95: 0, counted: 0 };
          for (const measure of ['p50', 'p95'] as const)
            add({ measure: `${name}, ${measure}`, unit: 'ms', ours: of(ours)[measure], stock: of(stock)[measure] });
          add({ measure: `${name}, số bài`, unit: 'bài', ours: of(ours).counted, stock: of(stock).counted });
        }
        const mixed = Object.values(questions).flat();
        const throughput: number[] = [];
        for (const contestant of contestants) throughput.push(await measureThroughput(contestant, mixed, CLIENTS));
        add({
          measure: `thông lượng, ${CLIENTS} người`,
          unit: 'câu/s',
          ours: throughput[0] ?? 0,
          stock: throughput[1] ?? 0,
        });
        add({
          measure: 'bộ nhớ máy tìm kiếm',
          unit: 'MB',
          ours: memoryOf(ourData) / MEGABYTE,
          stock: memoryOf(stockData) / MEGABYTE,
        });
        add({ measure: 'bộ nhớ máy chủ trang', unit: 'MB', ours: memoryOf('server/main') / MEGABYTE, stock: 0 });
      } finally {
        await server.stop();
      }
    }),
  );
  const problem = done.ok ? done.value : done;
  if (!problem.ok) throw new Error(problem.error.message);
  if (report !== undefined)
    await writeFile(report, `${JSON.stringify({ articles: articles.length, rows }, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
