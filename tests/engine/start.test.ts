import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { tryPort } from '#indexer/engine/free-port.ts';
import { readClaim } from '#indexer/engine/owner-file.ts';
import { isRunning } from '#indexer/engine/process-identity.ts';
import { FRESH_ENVIRONMENT, startEngine } from '../support/start-engine.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A project whose build writes the two outputs and whose server answers with the environment it was given. */
function smallProject(): string {
  const root = temporaryFolder();
  const build =
    'mkdir -p dist/web dist/ssr/vi dist/ssr/en && echo a | tee dist/web/a.js dist/ssr/vi/entry-server.js dist/ssr/en/entry-server.js';
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', scripts: { build } }));
  mkdirSync(join(root, 'server'));
  const server = `
    import { createServer } from 'node:http';
    if (process.env.BREAK) throw new Error('the server is broken');
    const { PORT, HOST, ...env } = process.env;
    createServer((_, response) => response.end(JSON.stringify(env))).listen(Number(PORT), HOST);
    process.on('SIGTERM', () => process.exit(0));`;
  writeFileSync(join(root, 'server', 'main.ts'), server);
  return root;
}

async function startPortal(root: string, env: NodeJS.ProcessEnv = {}) {
  const port = String((await tryPort(0, '127.0.0.1')) ?? 0);
  const dataDir = join(root, 'data');
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/start-portal.ts', root], {
    env: { ...FRESH_ENVIRONMENT, PORT: port, DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = { text: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.text += text));
  const exited = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await exited;
  });
  return { child, output, exited, url: `http://127.0.0.1:${port}`, engine: () => readClaim(join(dataDir, 'engine')) };
}

const ready = (portal: { output: { text: string } }) =>
  vi.waitFor(() => expect(portal.output.text).toContain('Tra Tin đang chạy ở http://localhost:'), {
    timeout: 30_000,
    interval: 50,
  });

it('builds, loads samples, serves, and stops everything on a signal with exit code 0', async () => {
  const portal = await startPortal(smallProject());
  await ready(portal);
  expect(portal.output.text).toContain('nạp các bài mẫu');
  const engine = portal.engine()?.owner.engine;
  portal.child.kill('SIGINT');
  await portal.exited;
  expect(portal.child.exitCode).toBe(0);
  expect(engine && isRunning(engine)).toBe(false);
  await expect(fetch(portal.url)).rejects.toThrow('fetch failed');
});

it('hands the server the key that may only search', async () => {
  const portal = await startPortal(smallProject(), { MEILI_INDEX_KEY: 'i', MEILI_MASTER_KEY: 'm' });
  await ready(portal);
  const env: unknown = await (await fetch(portal.url)).json();
  expect(env).toHaveProperty('MEILI_SEARCH_KEY');
  expect(env).not.toHaveProperty('MEILI_INDEX_KEY');
  expect(env).not.toHaveProperty('MEILI_MASTER_KEY');
});

it('neither builds nor loads again the second time', async () => {
  const root = smallProject();
  const first = await startPortal(root);
  await ready(first);
  first.child.kill('SIGTERM');
  await first.exited;
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  const second = await startPortal(root);
  await ready(second);
  expect(second.output.text).not.toContain('mẫu');
});

it('ends with the log of a server that dies', async () => {
  const portal = await startPortal(smallProject(), { BREAK: 'yes' });
  await portal.exited;
  expect(portal.child.exitCode).toBe(1);
  expect(portal.output.text).toContain('the server is broken');
});

it('takes the server down with it when killed by kill -9', async () => {
  const root = smallProject();
  const portal = await startPortal(root);
  await ready(portal);
  portal.child.kill('SIGKILL');
  await portal.exited;
  await vi.waitFor(() => expect(fetch(portal.url)).rejects.toThrow('fetch failed'), { timeout: 10_000 });
  await (await startEngine(join(root, 'data'))).stop();
});

it('names PORT when the port is taken or no port at all', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const address = other.address();
  const port = String(typeof address === 'object' ? address?.port : address);
  for (const [PORT, sentence] of [
    [port, `Không mở được cổng ${port} ở 127.0.0.1`],
    ['3000a', 'PORT="3000a" không hợp lệ'],
  ] as const) {
    const portal = await startPortal(smallProject(), { PORT });
    await portal.exited;
    expect(portal.child.exitCode).toBe(1);
    expect(portal.output.text).toContain(sentence);
    expect(portal.output.text).toContain('PORT=');
  }
});
