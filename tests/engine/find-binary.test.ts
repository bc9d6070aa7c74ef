import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureEngine } from '#indexer/engine/ensure-engine.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function script(folder: string, text: string): string {
  const path = join(folder, 'meilisearch');
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

async function problemWith(env: NodeJS.ProcessEnv): Promise<{ kind: string; message: string }> {
  const engine = await ensureEngine({ dataDir: temporaryFolder(), env: { PATH: '/bin:/usr/bin', ...env } });
  if (!engine.ok) return engine.error;
  await engine.value.stop();
  throw new Error('an engine was started');
}

it('names the version found, the version wanted and the three ways out', async () => {
  const path = script(temporaryFolder(), 'echo meilisearch 1.51.0');
  const problem = await problemWith({ MEILI_BIN: path });
  expect(problem.kind).toBe('wrong-version');
  expect(problem.message).toContain(`${path} là "meilisearch 1.51.0", cần Meilisearch 1.21.`);
  expect(problem.message).toMatch(/npm ci[^]*MEILI_BIN[^]*MEILI_URL/);
});

it('does not take 1.2.10 or 11.21.0 for 1.21', async () => {
  for (const version of ['1.2.10', '11.21.0', '1.210.0']) {
    const problem = await problemWith({ MEILI_BIN: script(temporaryFolder(), `echo meilisearch ${version}`) });
    expect(problem.kind, version).toBe('wrong-version');
  }
});

it('says which file could not be run', async () => {
  const problem = await problemWith({ MEILI_BIN: '/nowhere/meilisearch' });
  expect(problem.kind).toBe('no-binary');
  expect(problem.message).toContain('Không chạy được /nowhere/meilisearch');
});

it('shows the end of the log when the engine leaves at once', async () => {
  const body = '[ "$1" = --version ] && echo meilisearch 1.21.0 && exit; echo "disk is full" >&2; exit 1';
  const problem = await problemWith({ MEILI_BIN: script(temporaryFolder(), body) });
  expect(problem.kind).toBe('start-failed');
  expect(problem.message).toMatch(/dừng ngay khi khởi động[^]*disk is full/);
});

it('says that nothing answers at MEILI_URL', async () => {
  const problem = await problemWith({ MEILI_URL: 'http://127.0.0.1:9', MEILI_MASTER_KEY: 'x'.repeat(16) });
  expect(problem.kind).toBe('unreachable');
  expect(problem.message).toContain('MEILI_URL=http://127.0.0.1:9');
});
