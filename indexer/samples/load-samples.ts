import { fileURLToPath } from 'node:url';
import { SAMPLE_SOURCE } from '#core/contract/article.ts';
import type { Engine } from '../engine/engine.ts';
import { readKnowledge } from '../load/create-loader.ts';
import { loadSources } from '../load/load-sources.ts';
import { createMeilisearchIndex } from '../search-index/meilisearch-index.ts';
import { LIVE_INDEX } from '../search-index/settings.ts';
import { readSource } from '../sources/read-source.ts';

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Loads the bundled, invented articles; a string is why it could not. */
export async function loadSamples(engine: Engine, signal: AbortSignal): Promise<string | null> {
  const knowledge = readKnowledge(process.env);
  if (!knowledge.ok) return knowledge.error;
  const index = createMeilisearchIndex({ url: engine.url, key: engine.indexKey, index: LIVE_INDEX });
  const prepared = await index.prepare();
  if (!prepared.ok) return prepared.error.message;
  const options = { source: SAMPLE_SOURCE, manifest: new Map<string, string>() };
  async function* items() {
    yield* readSource(folder('written'), options);
    yield* readSource(folder('composed.jsonl'), options);
  }
  const loaded = await loadSources({ items: items(), index, ...knowledge.value, now: () => new Date(), signal });
  return loaded.ok ? null : loaded.error.error.message;
}
