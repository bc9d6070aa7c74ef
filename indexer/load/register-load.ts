import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { withEngine } from '../engine/with-engine.ts';
import { describeEvent } from '../start/describe-event.ts';
import { createMeilisearchIndex } from '../search-index/meilisearch-index.ts';
import { LIVE_INDEX } from '../search-index/settings.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import { ok } from '#core/result.ts';
import { countItems } from '../sources/count-items.ts';
import { readManifest } from '../sources/read-manifest.ts';
import { readSource } from '../sources/read-source.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { readKnowledge } from './create-loader.ts';
import { loadSources, type LoadOptions } from './load-sources.ts';
import { createProgress } from './progress.ts';
import { presentReport, type Report } from './report.ts';

interface Options {
  readonly manifest?: string;
  readonly source: string;
  readonly dryRun?: true;
  readonly report?: string;
}

const EXIT = { fine: 0, failed: 1, interrupted: 130 } as const;

/** An index that remembers nothing: what a dry run writes to. */
const NOWHERE: SearchIndex = {
  prepare: async () => ok(undefined),
  known: async () => ok([]),
  texts: async () => ok([]),
  write: async () => ok(undefined),
  count: async () => ok(0),
  readAll: async function* readAll() {},
  readStatistics: async () => ok([]),
  writeStatistics: async () => ok(undefined),
};

async function* readSources(paths: readonly string[], options: Options): AsyncGenerator<SourceItem> {
  const manifest = options.manifest === undefined ? new Map<string, string>() : await readManifest(options.manifest);
  for (const path of paths) yield* readSource(path, { source: options.source, manifest });
}

/** Nothing loaded at all is a failure too: a mistyped path must not look like success to a scheduler. */
function exitCode(report: Report): number {
  const { counts } = report;
  return counts.failed > 0 || counts.new + counts.changed + counts.unchanged === 0 ? EXIT.failed : EXIT.fine;
}

async function runLoad(paths: readonly string[], options: Options): Promise<number> {
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const knowledge = readKnowledge(process.env);
  if (!knowledge.ok) {
    say(knowledge.error);
    return EXIT.failed;
  }
  const load = async (index: SearchIndex, signal?: AbortSignal): Promise<number> => {
    const progress = createProgress(process.stderr, await countItems(paths));
    const loading: LoadOptions = {
      items: readSources(paths, options),
      index,
      ...knowledge.value,
      now: () => new Date(),
      onProgress: progress.update,
      ...(signal === undefined ? {} : { signal }),
    };
    const prepared = await index.prepare();
    const loaded = prepared.ok ? await loadSources(loading) : null;
    progress.stop();
    if (loaded === null) {
      say(prepared.ok ? '' : prepared.error.message);
      return EXIT.failed;
    }
    const report = loaded.ok ? loaded.value : loaded.error.report;
    say(presentReport(report));
    if (!loaded.ok)
      say(`${loaded.error.error.message}\nChạy lại lệnh này để nạp tiếp: bài đã vào kho không bị nạp lại.`);
    if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`);
    if (signal?.aborted === true) return EXIT.interrupted;
    return loaded.ok ? exitCode(report) : EXIT.failed;
  };
  if (options.dryRun === true) {
    say('Chạy thử: không ghi gì vào kho.');
    return load(NOWHERE);
  }
  const dataDir = process.env['DATA_DIR'] || 'data';
  const run = await withEngine(
    { dataDir, env: process.env, onEvent: (event) => say(describeEvent(event)) },
    (engine, signal) =>
      load(createMeilisearchIndex({ url: engine.url, key: engine.indexKey, index: LIVE_INDEX }), signal),
  );
  if (run.ok) return run.value;
  say(run.error.message);
  return EXIT.failed;
}

/** Adds `load`: pages, folders and JSON Lines into the index. */
export function registerLoad(program: Command): void {
  program
    .command('load')
    .description('đọc và nạp tin bài: tệp hoặc thư mục trang đã lưu (.txt, .html, .md), JSON Lines (.jsonl, .jsonl.gz)')
    .argument('<paths...>', 'tệp hoặc thư mục')
    .option('--manifest <file>', 'JSON Lines {"file","url"}: địa chỉ của các trang đã lưu')
    .option('--source <name>', 'tên nguồn ghi vào bài không có nguồn', 'Không rõ nguồn')
    .option('--dry-run', 'chỉ đọc và báo cáo, không ghi gì')
    .option('--report <file>', 'ghi báo cáo đầy đủ dạng JSON')
    .addHelpText('after', '\nMã thoát: 0 xong; 1 có lỗi hoặc không nạp được bài nào; 2 gọi sai; 130 bị ngắt (Ctrl-C).')
    .action(async (paths: readonly string[], options: Options) => {
      process.exitCode = await runLoad(paths, options);
    });
}
