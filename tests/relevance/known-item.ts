import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { parseAbbreviations } from '#core/vi/abbreviations.ts';
import { withEngine } from '#indexer/engine/with-engine.ts';
import { createRandom } from '#indexer/samples/create-random.ts';
import { createTestSegmenter } from '../support/create-test-segmenter.ts';
import { readJsonLines } from '../support/read-json-lines.ts';
import { createQueryClasses } from './known-item-classes.ts';
import { mean, percentile } from './measures.ts';
import { createMeilisearchSystem } from './meilisearch-system.ts';
import type { Beir } from './read-beir.ts';
import type { System } from './system.ts';
import { createTraTinSystem } from './tra-tin-system.ts';

/** Every article of the files, with or without a title. */
async function readArticles(files: readonly string[]): Promise<Beir['documents']> {
  const articles: { id: string; title: string; text: string }[] = [];
  for await (const { title, body, text } of readJsonLines(files)) {
    articles.push({ id: String(articles.length), title: title ?? '', text: body ?? text ?? '' });
  }
  return articles;
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
