import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureEngine } from '#indexer/engine/ensure-engine.ts';
import { startEngine } from '../support/start-engine.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Request {
  readonly key: string;
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
}

async function ask(url: string, { key, method = 'GET', path, body }: Request): Promise<number> {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  return (await fetch(url + path, init)).status;
}

it("lets the server's key search and read articles, and nothing else", async () => {
  const { url, searchKey, indexKey } = await startEngine(temporaryFolder());
  await ask(url, { key: indexKey, method: 'POST', path: '/indexes/articles/documents', body: [{ id: 'a' }] });
  await ask(url, { key: indexKey, method: 'POST', path: '/indexes/other/documents', body: [{ id: 'a' }] });
  await expect
    .poll(() => ask(url, { key: searchKey, path: '/indexes/articles/documents/a' }), { timeout: 10_000 })
    .toBe(200);
  const search = { key: searchKey, method: 'POST', body: { q: '' } };
  expect(await ask(url, { ...search, path: '/indexes/articles/search' })).toBe(200);
  expect(await ask(url, { ...search, path: '/indexes/other/search' })).toBe(403);
  const write = { key: searchKey, method: 'POST', body: [{ id: 'b' }] };
  expect(await ask(url, { ...write, path: '/indexes/articles/documents' })).toBe(403);
  expect(await ask(url, { key: searchKey, method: 'DELETE', path: '/indexes/articles' })).toBe(403);
  expect(await ask(url, { key: searchKey, path: '/indexes/articles/settings' })).toBe(403);
  expect(await ask(url, { key: searchKey, path: '/stats' })).toBe(403);
  expect(await ask(url, { key: searchKey, path: '/keys' })).toBe(403);
  expect(await ask(url, { key: searchKey, path: '/tasks' })).toBe(403);
});

it("lets the indexer's key follow an index swap, but make no keys and no dumps", async () => {
  const { url, indexKey: key } = await startEngine(temporaryFolder());
  for (const uid of ['articles', 'articles-new'])
    await ask(url, { key, method: 'POST', path: '/indexes', body: { uid } });
  const body = [{ indexes: ['articles', 'articles-new'] }];
  expect(await ask(url, { key, method: 'POST', path: '/swap-indexes', body })).toBe(202);
  expect(await ask(url, { key, path: '/tasks/2' })).toBe(200);
  expect(await ask(url, { key, path: '/keys' })).toBe(403);
  expect(await ask(url, { key, method: 'POST', path: '/dumps' })).toBe(403);
});

it('keeps its master key to itself', async () => {
  const dataDir = temporaryFolder();
  const engine = await startEngine(dataDir);
  expect(statSync(join(dataDir, 'engine', 'master-key')).mode & 0o777).toBe(0o600);
  expect([engine.searchKey, engine.indexKey]).not.toContain(engine.masterKey);
});

it('uses an existing server with its master key or with the two derived keys, and refuses one key', async () => {
  const { url, masterKey, searchKey, indexKey } = await startEngine(temporaryFolder());
  const use = (env: NodeJS.ProcessEnv) => ensureEngine({ dataDir: '/nowhere', env: { MEILI_URL: `${url}/`, ...env } });
  expect(await use({ MEILI_MASTER_KEY: masterKey ?? '' })).toMatchObject({
    ok: true,
    value: { url, searchKey, indexKey },
  });
  const given = { MEILI_SEARCH_KEY: searchKey, MEILI_INDEX_KEY: indexKey };
  expect(await use(given)).toMatchObject({ ok: true, value: { url, masterKey: null, searchKey, indexKey } });
  expect(await use({ MEILI_SEARCH_KEY: searchKey })).toMatchObject({ ok: false, error: { kind: 'missing-key' } });
  const wrong = await use({ MEILI_MASTER_KEY: 'not-the-master-key' });
  expect(wrong).toMatchObject({ ok: false, error: { kind: 'missing-key' } });
});
