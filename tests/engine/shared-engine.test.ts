import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Engine } from '#indexer/engine/engine.ts';
import { ensureEngine } from '#indexer/engine/ensure-engine.ts';
import { readClaim } from '#indexer/engine/owner-file.ts';
import { isRunning } from '#indexer/engine/process-identity.ts';
import { FRESH_ENVIRONMENT, startEngine } from '../support/start-engine.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const health = async (engine: Engine): Promise<number> => (await fetch(`${engine.url}/health`)).status;

it('starts on an empty folder, answers, and leaves no process behind when stopped', async () => {
  const dataDir = temporaryFolder();
  const engine = await startEngine(dataDir);
  expect(await health(engine)).toBe(200);
  const running = readClaim(join(dataDir, 'engine'))?.owner.engine;
  await engine.stop();
  expect(running && isRunning(running)).toBe(false);
  await expect(fetch(`${engine.url}/health`)).rejects.toThrow('fetch failed');
});

it('gives two users of one folder the same engine, and stopping the second stops nothing', async () => {
  const dataDir = temporaryFolder();
  const [one, two] = await Promise.all([startEngine(dataDir), startEngine(dataDir)]);
  expect(two.url).toBe(one.url);
  expect([one, two].filter((engine) => engine.owned())).toHaveLength(1);
  const [owner, user] = one.owned() ? [one, two] : [two, one];
  await user.stop();
  expect(await health(owner)).toBe(200);
});

it('keeps address and keys when the owner leaves while another still works', async () => {
  const dataDir = temporaryFolder();
  const owner = await startEngine(dataDir);
  const user = await startEngine(dataDir);
  await owner.stop();
  await vi.waitFor(() => expect(user.owned()).toBe(true), { timeout: 20_000, interval: 100 });
  expect(user.url).toBe(owner.url);
  const answer = await fetch(`${user.url}/indexes`, { headers: { Authorization: `Bearer ${owner.indexKey}` } });
  expect(answer.status).toBe(200);
});

it('starts over an owner file that nobody stands behind or nobody can read', async () => {
  const dataDir = temporaryFolder();
  await (await startEngine(dataDir)).stop();
  const home = join(dataDir, 'engine');
  const dead = { process: { pid: process.pid, born: 'another boot:1' }, engine: null, port: null, state: 'ready' };
  writeFileSync(join(home, 'owner-7.json'), JSON.stringify(dead));
  await (await startEngine(dataDir)).stop();
  writeFileSync(join(home, 'owner-9.json'), '{"proc');
  const engine = await startEngine(dataDir);
  expect(await health(engine)).toBe(200);
  expect(readdirSync(home).filter((name) => name.startsWith('owner-'))).toEqual(['owner-10.json']);
});

it('starts a crashed engine again at the same address', async () => {
  const dataDir = temporaryFolder();
  const events: string[] = [];
  const found = await ensureEngine({ dataDir, env: FRESH_ENVIRONMENT, onEvent: (event) => events.push(event.kind) });
  if (!found.ok) throw new Error(found.error.message);
  onTestFinished(found.value.stop);
  const crashed = readClaim(join(dataDir, 'engine'))?.owner.engine;
  process.kill(crashed?.pid ?? 0, 'SIGKILL');
  await vi.waitFor(() => expect(events).toEqual(['crashed', 'restarted']), { timeout: 20_000, interval: 50 });
  expect(await health(found.value)).toBe(200);
});
