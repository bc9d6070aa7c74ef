import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { rotateLog } from '../engine/engine-log.ts';
import { identifyProcess } from '../engine/process-identity.ts';
import { stopProcess } from '../engine/stop-process.ts';
import type { StartConfig } from './start-config.ts';

/** The server waits this long for answers under way at most; see its own stop. */
const GRACE_MS = 12_000;

export interface ServerProcess {
  readonly exited: Promise<number | null>;
  readonly log: string;
  readonly stop: () => Promise<void>;
}

/** Starts the server as a process of its own, with the key that may only search; its log goes to DATA_DIR/server.log. */
export function spawnServer(root: string, config: StartConfig, engine: Engine, env: NodeJS.ProcessEnv): ServerProcess {
  const log = resolve(config.dataDir, 'server.log');
  rotateLog(log);
  const output = openSync(log, 'a', 0o600);
  const guard = new URL('./exit-with-parent.ts', import.meta.url).href;
  const program = ['--import', import.meta.resolve('tsx'), '--import', guard, join(root, 'server/main.ts')];
  const child = spawn(process.execPath, program, {
    stdio: ['ignore', output, output, 'ipc'],
    env: toServerEnv(config, engine, env),
  });
  closeSync(output);
  const exited = new Promise<number | null>((done) => {
    child.once('exit', done);
    child.once('error', () => done(null));
  });
  const identity = child.pid === undefined ? null : identifyProcess(child.pid);
  return { exited, log, stop: async () => (identity === null ? undefined : stopProcess(identity, GRACE_MS)) };
}

/** The keys that write stay here, whatever the operator's own environment holds. */
function toServerEnv(config: StartConfig, engine: Engine, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { MEILI_MASTER_KEY: _master, MEILI_INDEX_KEY: _index, ...rest } = env;
  return {
    NODE_ENV: 'production',
    QUERY_REPORT_DIR: join(config.dataDir, 'queries'),
    ...rest,
    MEILI_URL: engine.url,
    MEILI_SEARCH_KEY: engine.searchKey,
    PORT: String(config.port),
    HOST: config.host,
    DATA_DIR: config.dataDir,
  };
}
