import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok, type Result } from '#core/result.ts';
import { isHealthy } from './ask-engine.ts';
import { readLogTail, rotateLog } from './engine-log.ts';
import type { EngineFolder } from './engine-folder.ts';
import type { EngineProblem } from './engine.ts';
import { identifyProcess, type ProcessIdentity } from './process-identity.ts';
import { stopProcess } from './stop-process.ts';

/** Opening a large database after a crash replays its log first. */
const READY_WITHIN_MS = 60_000;
const POLL_MS = 30;
/**
 * Indexing memory: 1.5 GiB holds batches of 10,000 articles without spilling; a third of a smaller machine leaves room
 * for the server and the page cache, which is what searches live on. Meilisearch 1.21 alone would take two thirds.
 */
const INDEXING_MEMORY = Math.min(1.5 * 1024 ** 3, totalmem() / 3);
/**
 * Meilisearch 1.21 indexes on half of the cores; on two of them that is one, and a load takes half as long again
 * (4,000 articles: 41 s on one, 28 s on both). Where there are more, a quarter is left to searches.
 */
const CORES = availableParallelism();
const INDEXING_THREADS = Math.min(CORES, Math.max(2, Math.floor(CORES * 0.75)));

const LEFT_AT_ONCE = 'dừng ngay khi khởi động';

export interface LaunchOptions {
  readonly binary: string;
  readonly folder: EngineFolder;
  readonly masterKey: string;
  readonly port: number;
  /** Called in the same tick as the start, so that a crash of ours leaves no engine that nobody knows of. */
  readonly onSpawn: (identity: ProcessIdentity) => void;
}

export interface LaunchedEngine {
  readonly identity: ProcessIdentity;
  readonly exited: Promise<number | null>;
}

/** Starts Meilisearch on 127.0.0.1 and returns once it answers; a failure carries the end of its log. */
export async function launchEngine(options: LaunchOptions): Promise<Result<LaunchedEngine, EngineProblem>> {
  const { folder } = options;
  mkdirSync(folder.temporary, { recursive: true });
  rotateLog(folder.log);
  const log = openSync(folder.log, 'a', 0o600);
  const child = spawn(options.binary, toArguments(options), {
    cwd: folder.home,
    // Its own process group: Ctrl-C in a terminal must reach the server before it reaches the engine.
    detached: true,
    stdio: ['ignore', log, log],
    // No MEILI_* of ours leaks in; the key is not an argument, because everyone can read those.
    env: { PATH: process.env['PATH'], TMPDIR: folder.temporary, MEILI_MASTER_KEY: options.masterKey, NO_COLOR: '1' },
  });
  closeSync(log);
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  const identity = child.pid === undefined ? null : identifyProcess(child.pid);
  if (identity === null) {
    await exited;
    return err(toProblem(options, child.pid === undefined ? 'không chạy được' : LEFT_AT_ONCE));
  }
  options.onSpawn(identity);
  return (await waitUntilReady(options, exited, identity)) ?? ok({ identity, exited });
}

async function waitUntilReady(
  options: LaunchOptions,
  exited: Promise<number | null>,
  identity: ProcessIdentity,
): Promise<Result<never, EngineProblem> | null> {
  const url = `http://127.0.0.1:${options.port}`;
  const end = { reached: false };
  void exited.then(() => (end.reached = true));
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const healthy = await isHealthy(url);
    if (end.reached) return err(toProblem(options, LEFT_AT_ONCE));
    if (healthy) return null;
    if (Date.now() > deadline) {
      await stopProcess(identity);
      return err(toProblem(options, `không sẵn sàng sau ${READY_WITHIN_MS / 1000} giây`));
    }
    await sleep(POLL_MS);
  }
}

function toArguments({ folder, port }: LaunchOptions): readonly string[] {
  return [
    ['--env', 'production'],
    ['--no-analytics'],
    ['--http-addr', `127.0.0.1:${port}`],
    ['--db-path', folder.database],
    // Unused, but their defaults would be made in the current folder.
    ['--dump-dir', `${folder.home}/dumps`],
    ['--snapshot-dir', `${folder.home}/snapshots`],
    ['--max-indexing-memory', String(Math.floor(INDEXING_MEMORY))],
    ['--max-indexing-threads', String(INDEXING_THREADS)],
    ['--log-level', 'WARN'],
  ].flat();
}

function toProblem({ binary, folder }: LaunchOptions, what: string): EngineProblem {
  const message = `Meilisearch (${binary}) ${what}. Cuối nhật ký ${folder.log}:\n${readLogTail(folder.log)}`;
  return { kind: 'start-failed', message };
}
