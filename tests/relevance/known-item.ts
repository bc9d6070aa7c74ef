import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Command } from 'commander';
import { parseAbbreviations } from '#core/vi/abbreviations.ts';
import { withEngine } from '#indexer/engine/with-engine.ts';
import { createTestSegmenter } from '../support/create-test-segmenter.ts';
import { createQueryClasses } from './known-item-classes.ts';
import { mean, percentile } from './measures.ts';
import { createMeilisearchSystem } from './meilisearch-system.ts';
import type { Beir } from './read-beir.ts';
import type { System } from './system.ts';
import { createTraTinSystem } from './tra-tin-system.ts';

/** Reads `{title, body|text}` lines of JSON Lines files, plain or gzipped. */
async function readArticles(files: readonly string[]): Promise<Beir['documents']> {
  const articles: { id: string; title: string; text: string }[] = [];
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`${file}: không có tệp này`);
    const raw = createReadStream(file);
    const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
    for await (const line of createInterface({ input })) {
      const { title, body, text } = JSON.parse(line) as { title?: string | null; body?: string; text?: string };
      articles.push({ id: String(articles.length), title: title ?? '', text: body ?? text ?? '' });
    }
  }
  return articles;
}

/** A seeded generator (mulberry32), so that every system gets the same questions. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Options {
  readonly items: string;
  readonly seed: string;
}

const program = new Command('known-item')
  .description('finds headlines again by what people remember of them: Tra Tin beside stock Meilisearch')
  .argument('<files...>', 'JSON Lines with title and body')
  .option('--items <n>', 'headlines sought in each class', '400')
  .option('--seed <n>', 'another seed gives other questions', '1')
  .parse();

const { items, seed } = program.opts<Options>();
const articles = await readArticles(program.args);
const table = parseAbbreviations(readFileSync('core/vi/abbreviations.tsv', 'utf8'));
if (!table.ok) throw new Error(table.error);
const classes = createQueryClasses(table.value, createTestSegmenter());
const titled = articles.filter(({ title }) => title.length > 20);
const sameTitle = new Map<string, Set<string>>();
for (const { id, title } of titled) sameTitle.set(title, (sameTitle.get(title) ?? new Set<string>()).add(id));

/** Asks one class of questions; any article with the very headline counts as the one sought. */
async function measureClass(system: System, name: string): Promise<string> {
  const random = createRandom(Number(seed));
  const ranks: number[] = [];
  const totals: number[] = [];
  const times: number[] = [];
  for (let tries = 0; ranks.length < Number(items) && tries < Number(items) * 20; tries += 1) {
    const { title } = titled[Math.floor(random() * titled.length)] ?? { title: '' };
    const question = classes[name]?.(title, random) ?? null;
    if (question === null) continue;
    const started = performance.now();
    const { ids, total } = await system.ask(question);
    times.push(performance.now() - started);
    const rank = ids.slice(0, 10).findIndex((id) => sameTitle.get(title)?.has(id) === true);
    ranks.push(rank < 0 ? 0 : 1 / (rank + 1));
    totals.push(total);
  }
  return `MRR@10 ${mean(ranks).toFixed(3)}  counted ${mean(totals).toFixed(0).padStart(5)}  p50 ${percentile(times, 0.5).toFixed(1)} ms  p95 ${percentile(times, 0.95).toFixed(1)} ms  n ${ranks.length}`;
}

const dataDir = await mkdtemp(join(tmpdir(), 'tra-tin-known-item-'));
try {
  const { MEILI_URL: _url, ...env } = process.env;
  const done = await withEngine({ dataDir, env }, async (engine) => {
    const systems = {
      'tra-tin': await createTraTinSystem(engine, articles),
      meilisearch: await createMeilisearchSystem(engine, articles),
    };
    process.stdout.write(`${articles.length} articles\n`);
    for (const name of Object.keys(classes)) {
      for (const [system, asked] of Object.entries(systems)) {
        process.stdout.write(`${name.padEnd(22)} ${system.padEnd(12)} ${await measureClass(asked, name)}\n`);
      }
    }
  });
  if (!done.ok) throw new Error(done.error.message);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
