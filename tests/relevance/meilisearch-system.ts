import { Meilisearch } from 'meilisearch';
import type { Engine as EngineProcess } from '#indexer/engine/engine.ts';
import type { Beir } from './read-beir.ts';
import { DEPTH, type System } from './system.ts';

const BATCH = 5000;

/** Stock Meilisearch: every setting at its default, title before text, asked the question as it stands. */
export async function createMeilisearchSystem(
  { url, masterKey }: EngineProcess,
  documents: Beir['documents'],
): Promise<System> {
  const client = new Meilisearch({
    host: url,
    apiKey: masterKey ?? '',
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  });
  const index = client.index<{ readonly key: string }>('stock');
  // The order of the attributes is the one thing that any user would set: a title counts before the text.
  await index.updateSearchableAttributes(['title', 'text']).waitTask();
  // Its totals stop at 1,000 otherwise, and would say nothing.
  await index.updatePagination({ maxTotalHits: 1_000_000 }).waitTask();
  for (let at = 0; at < documents.length; at += BATCH) {
    const batch = documents
      .slice(at, at + BATCH)
      .map(({ title, text }, offset) => ({ key: String(at + offset), title, text }));
    const task = await index.addDocuments(batch, { primaryKey: 'key' }).waitTask({ timeout: 600_000 });
    if (task.status !== 'succeeded') throw new Error(JSON.stringify(task.error));
  }
  return {
    ask: async (text) => {
      const answer = await index.search(text, { limit: DEPTH, attributesToRetrieve: ['key'] });
      return { ids: answer.hits.map(({ key }) => documents[Number(key)]?.id ?? key), total: answer.estimatedTotalHits };
    },
  };
}
