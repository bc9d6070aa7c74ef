import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readClaim } from '#indexer/engine/owner-file.ts';
import { isRunning, type ProcessIdentity } from '#indexer/engine/process-identity.ts';
import { FRESH_ENVIRONMENT, startEngine } from '../support/start-engine.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function holdEngine(dataDir: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/hold-engine.ts', dataDir], {
    env: FRESH_ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

function engineProcess(dataDir: string): ProcessIdentity {
  const engine = readClaim(join(dataDir, 'engine'))?.owner.engine;
  if (!engine) throw new Error(`no engine is claimed in ${dataDir}`);
  return engine;
}

it('stops the engine that an owner killed by kill -9 left running, before it starts another', async () => {
  const dataDir = temporaryFolder();
  const owner = await holdEngine(dataDir);
  const orphan = engineProcess(dataDir);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  expect(isRunning(orphan)).toBe(true);
  const engine = await startEngine(dataDir);
  expect(isRunning(orphan)).toBe(false);
  expect(engine.owned()).toBe(true);
  expect((await fetch(`${engine.url}/health`)).status).toBe(200);
});

it('takes over at the same address when the owner is killed by kill -9', async () => {
  const dataDir = temporaryFolder();
  const owner = await holdEngine(dataDir);
  const user = await startEngine(dataDir);
  expect(user.owned()).toBe(false);
  owner.kill('SIGKILL');
  await vi.waitFor(() => expect(user.owned()).toBe(true), { timeout: 20_000, interval: 100 });
  expect((await fetch(`${user.url}/health`)).status).toBe(200);
});

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'leaves no engine behind when its command gets %s',
  async (signal) => {
    const dataDir = temporaryFolder();
    const owner = await holdEngine(dataDir);
    const engine = engineProcess(dataDir);
    owner.kill(signal);
    await once(owner, 'exit');
    expect(owner.exitCode).toBe(0);
    expect(isRunning(engine)).toBe(false);
  },
);
