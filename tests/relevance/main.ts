import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { withEngine } from '#indexer/engine/with-engine.ts';
import { createBm25System } from './bm25-system.ts';
import { mean, ndcg, percentile, recall, reciprocalRank } from './measures.ts';
import { createMeilisearchSystem } from './meilisearch-system.ts';
import { readBeir, type Beir } from './read-beir.ts';
import type { System } from './system.ts';
import { createTraTinSystem } from './tra-tin-system.ts';

interface Options {
  readonly beir: string;
  readonly run?: string;
  readonly system: 'tra-tin' | 'meilisearch' | 'bm25';
}

/** Asks every query, writes the TREC run, prints the measures: of all queries, and of every second one apart. */
async function measure(system: System, beir: Beir, { beir: folder, run, system: name }: Options): Promise<void> {
  const lines: string[] = [];
  const results: {
    readonly id: string;
    readonly ids: readonly string[];
    readonly total: number;
    readonly ms: number;
  }[] = [];
  for (const { id, text } of beir.queries) {
    const started = performance.now();
    const { ids, total } = await system.ask(text);
    results.push({ id, ids, total, ms: performance.now() - started });
    lines.push(
      ...ids.map((document, at) => `${id} Q0 ${document.replaceAll(' ', '_')} ${at + 1} ${ids.length - at} ${name}`),
    );
  }
  if (run !== undefined) await writeFile(run, `${lines.join('\n')}\n`);
  if (beir.judgements.size === 0) process.stdout.write(`no qrels.tsv in ${folder}: nothing is measured but time\n`);
  const judged = results.flatMap((result) => {
    const grades = beir.judgements.get(result.id);
    return grades === undefined ? [] : [{ ...result, grades }];
  });
  const show = (of: string, part: typeof judged) => {
    const over = (measureOne: (result: (typeof judged)[number]) => number) => mean(part.map(measureOne)).toFixed(4);
    process.stdout.write(
      `${of}: nDCG@10 ${over((r) => ndcg(r.ids, r.grades))}  MRR@10 ${over((r) => reciprocalRank(r.ids, r.grades))}  ` +
        `recall@20 ${over((r) => recall(r.ids, r.grades))}  n ${part.length}\n`,
    );
  };
  show(`${name}, all`, judged);
  show(
    `${name}, even (tuned on)`,
    judged.filter((_, at) => at % 2 === 0),
  );
  show(
    `${name}, odd (held out)`,
    judged.filter((_, at) => at % 2 === 1),
  );
  const times = results.map(({ ms }) => ms);
  process.stdout.write(
    `${name}: p50 ${percentile(times, 0.5).toFixed(1)} ms  p95 ${percentile(times, 0.95).toFixed(1)} ms  ` +
      `counted ${mean(results.map(({ total }) => total)).toFixed(0)} on average\n`,
  );
}

const program = new Command('relevance')
  .description('measures a search system on a test collection in BEIR form')
  .requiredOption('--beir <dir>', 'folder with corpus.jsonl[.gz], queries.jsonl[.gz], qrels.tsv')
  .option('--run <file>', 'write a TREC run here')
  .addOption(
    new Option('--system <name>', 'what to measure').choices(['tra-tin', 'meilisearch', 'bm25']).default('tra-tin'),
  )
  .parse();

async function main(options: Options): Promise<void> {
  const beir = readBeir(options.beir);
  if (options.system === 'bm25') return measure(createBm25System(beir.documents), beir, options);
  const create = options.system === 'tra-tin' ? createTraTinSystem : createMeilisearchSystem;
  const dataDir = await mkdtemp(join(tmpdir(), 'tra-tin-relevance-'));
  try {
    const { MEILI_URL: _url, ...env } = process.env;
    const done = await withEngine({ dataDir, env }, async (engine) =>
      measure(await create(engine, beir.documents), beir, options),
    );
    if (!done.ok) throw new Error(done.error.message);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

await main(program.opts<Options>()).catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
