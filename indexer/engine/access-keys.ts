import { createHmac } from 'node:crypto';
import type { EngineProblem } from './engine.ts';
import { askEngine } from './ask-engine.ts';

/** A Meilisearch API key as data. Its value follows from `uid` and the master key, so it needs no storing. */
interface AccessKey {
  readonly uid: string;
  readonly name: string;
  readonly description: string;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
}

/** What the server may do: ask and read, in our indexes only. Whoever steals it learns what is public anyway. */
const SEARCH_ACCESS: AccessKey = {
  uid: '5f0a1c52-9d7e-4b36-8c11-3e2a7d64b901',
  name: 'Tra Tin server',
  description: 'Searches and reads articles',
  actions: ['search', 'documents.get'],
  indexes: ['articles*'],
};

/**
 * What the indexer may do: everything with indexes, nothing with keys, dumps, snapshots or features.
 * Its indexes are not narrowed: Meilisearch 1.21 hides the task of an index swap from a key that is limited to some
 * indexes (404 `task_not_found`), and a swap that cannot be checked must not be made.
 */
const INDEX_ACCESS: AccessKey = {
  uid: 'b8d4e6f0-2a3c-4e59-9f07-61c5d8a27e34',
  name: 'Tra Tin indexer',
  description: 'Builds and fills the indexes',
  actions: ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.*', 'stats.get', 'version'],
  indexes: ['*'],
};

/** The values of the two keys under a master key, as Meilisearch computes them: HMAC-SHA256 of the uid, in hex. */
export function deriveKeys(masterKey: string): { readonly searchKey: string; readonly indexKey: string } {
  return { searchKey: deriveKey(masterKey, SEARCH_ACCESS), indexKey: deriveKey(masterKey, INDEX_ACCESS) };
}

/** Makes the two keys in the engine where they are missing or have other rights; null when both are there. */
export async function ensureKeys(url: string, masterKey: string): Promise<EngineProblem | null> {
  return (await ensureKey(url, masterKey, SEARCH_ACCESS)) ?? (await ensureKey(url, masterKey, INDEX_ACCESS));
}

function deriveKey(masterKey: string, access: AccessKey): string {
  return createHmac('sha256', masterKey).update(access.uid).digest('hex');
}

async function ensureKey(url: string, masterKey: string, access: AccessKey): Promise<EngineProblem | null> {
  const found = await askEngine(url, masterKey, 'GET', `/keys/${access.uid}`);
  if (found.status === 200) {
    if (sameRights(found.body, access)) return null;
    // Rights of a key cannot be changed; the same uid gives the same value again, so nobody has to be told.
    await askEngine(url, masterKey, 'DELETE', `/keys/${access.uid}`);
  }
  const made = await askEngine(url, masterKey, 'POST', '/keys', { ...access, expiresAt: null });
  // 409: another process made it between the two requests.
  if (made.status === 201 || made.status === 409) return null;
  return { kind: 'missing-key', message: `${url} từ chối khóa chủ MEILI_MASTER_KEY (HTTP ${made.status}).` };
}

function sameRights(body: unknown, access: AccessKey): boolean {
  if (typeof body !== 'object' || body === null || !('actions' in body) || !('indexes' in body)) return false;
  return sameSet(body.actions, access.actions) && sameSet(body.indexes, access.indexes);
}

function sameSet(given: unknown, wanted: readonly string[]): boolean {
  return Array.isArray(given) && given.length === wanted.length && wanted.every((item) => given.includes(item));
}
