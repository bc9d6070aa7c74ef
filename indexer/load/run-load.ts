import { writeFile } from 'node:fs/promises';
import { readDataDir } from '../config.ts';
import { say, warn } from '../run-command.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import { describe } from '../sources/find-files.ts';
import { measureSources } from '../sources/measure-sources.ts';
import { readAddresses } from '../sources/read-addresses.ts';
import { readSource, type SourceOptions } from '../sources/read-source.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { readKnowledge } from './create-loader.ts';
import { NO_LETTERS, openDeadLetters } from './dead-letters.ts';
import { EXIT, toExitCode } from './exit-code.ts';
import { loadSources } from './load-sources.ts';
import { NOWHERE } from './nowhere.ts';
import { presentReport } from './present-report.ts';
import { createProgress } from './progress.ts';
import type { Report } from './report.ts';
import { toSourceRun } from './to-source-run.ts';

export interface RunLoadOptions {
  readonly manifest?: string;
  readonly source: string;
  readonly report?: string;
  readonly allowPrivateHosts?: true;
  readonly maxPages: number;
  /** Milliseconds between two requests to a portal. */
  readonly delay: number;
}

const GO_ON = 'Chạy lại lệnh này để nạp tiếp: bài đã vào kho không bị nạp lại.';

async function* readSources(paths: readonly string[], options: SourceOptions): AsyncGenerator<SourceItem> {
  for (const path of paths) yield* readSource(path, options);
}

/** False when the report could not be written: whoever asked for it waits for a file. */
async function saveReport(file: string | undefined, report: Report): Promise<boolean> {
  if (file === undefined) return true;
  try {
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
    return true;
  } catch (cause) {
    warn(`Không ghi được --report ${file}: ${describe(cause)}`);
    return false;
  }
}

/** Loads the paths into an index, tells progress and the report, and gives the exit code. */
export async function runLoad(
  paths: readonly string[],
  options: RunLoadOptions,
  index: SearchIndex,
  signal?: AbortSignal,
): Promise<number> {
  const addresses = await readAddresses(options.manifest);
  const knowledge = readKnowledge(process.env);
  if (!addresses.ok || !knowledge.ok) {
    for (const problem of [addresses, knowledge]) if (!problem.ok) warn(problem.error);
    return EXIT.usage;
  }
  const prepared = await index.prepare();
  if (!prepared.ok) {
    warn(prepared.error.message);
    return EXIT.failed;
  }
  const progress = createProgress(process.stderr, await measureSources(paths));
  const dataDir = readDataDir(process.env);
  if (!dataDir.ok) {
    warn(dataDir.error);
    return EXIT.usage;
  }
  const reading: SourceOptions = {
    fetching: {
      dataDir: dataDir.value,
      allowPrivateHosts: options.allowPrivateHosts === true,
      maxPages: options.maxPages,
      delayMs: options.delay,
      ...(signal === undefined ? {} : { signal }),
    },
    source: options.source,
    manifest: addresses.value,
    skip: options.manifest === undefined ? [] : [options.manifest],
    onBytes: progress.addBytes,
  };
  const loaded = await loadSources({
    items: readSources(paths, reading),
    index,
    // A dry run leaves nothing behind but the report it was asked for.
    deadLetters:
      index === NOWHERE ? NO_LETTERS : openDeadLetters({ dataDir: dataDir.value, paths, now: () => new Date() }),
    ...knowledge.value,
    now: () => new Date(),
    onProgress: progress.update,
    ...(signal === undefined ? {} : { signal }),
  });
  progress.stop();
  const report = loaded.ok ? loaded.value : loaded.error.report;
  say(presentReport(report));
  const saved = await saveReport(options.report, report);
  const interrupted = signal?.aborted === true;
  const kept = await index.writeStatistics([toSourceRun(paths, report, loaded.ok && !interrupted, new Date())]);
  // The articles are in; only the status page will not tell of this load.
  if (!kept.ok && loaded.ok) warn(kept.error.message);
  if (!loaded.ok) warn(loaded.error.error.message);
  if (interrupted) warn('Đã dừng theo yêu cầu.');
  if (interrupted || (!loaded.ok && loaded.error.error.kind !== 'stale-analyser')) warn(GO_ON);
  if (interrupted) return EXIT.interrupted;
  return loaded.ok && saved ? toExitCode(report) : EXIT.failed;
}
