import { askEngine } from '../engine/ask-engine.ts';
import type { Engine } from '../engine/engine.ts';

/** True when the live index holds at least one article; false when it is empty or does not exist yet. */
export async function hasArticles({ url, indexKey }: Engine): Promise<boolean> {
  const { status, body } = await askEngine(url, indexKey, 'GET', '/indexes/articles/stats');
  if (status === 404) return false;
  if (status === 200 && typeof body === 'object' && body !== null && 'numberOfDocuments' in body) {
    return body.numberOfDocuments !== 0;
  }
  throw new Error(`Meilisearch ở ${url} không cho biết số bài (HTTP ${status}).`);
}
