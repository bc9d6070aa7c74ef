import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import type { Engine as EngineProcess } from '#indexer/engine/engine.ts';
import { ensureEngine } from '#indexer/engine/ensure-engine.ts';
import { readKnowledge } from '#indexer/load/create-loader.ts';
import { loadSources } from '#indexer/load/load-sources.ts';
import type { Report } from '#indexer/load/report.ts';
import { createMeilisearchIndex } from '#indexer/search-index/meilisearch-index.ts';
import { LIVE_INDEX } from '#indexer/search-index/settings.ts';
import { parseRecord } from '#indexer/sources/parse-record.ts';
import type { SourceItem } from '#indexer/sources/source-item.ts';
import { createTestSegmenter } from './create-test-segmenter.ts';
import { createMeilisearchEngine } from '#server/engine/meilisearch-engine.ts';
import type { Engine } from '#server/engine/engine.ts';
import { readUnitChanges } from '#server/read-unit-changes.ts';
import { createSearch, type Search, type SearchLists } from '#server/search/create-search.ts';
import { createTestLists } from './create-test-lists.ts';
import { FRESH_ENVIRONMENT } from './start-engine.ts';

/** A real Meilisearch of its own for one test file, with the loader and the search over it. */
export interface TestIndex {
  readonly process: () => EngineProcess;
  readonly engine: () => Engine;
  /** The search of an operator with these lists; the bundled ones by default. */
  readonly search: (lists?: SearchLists) => Search;
  /** What a search gives, by its parameters in the address; throws when it is refused or fails. */
  readonly ask: (
    parameters: ConstructorParameters<typeof URLSearchParams>[0],
    lists?: SearchLists,
  ) => Promise<SearchResponse>;
  readonly load: (records: readonly object[]) => Promise<Report>;
  readonly loadItems: (items: AsyncIterable<SourceItem>) => Promise<Report>;
}

const unitChanges = readUnitChanges();

/** Starts an engine before the tests of a file and stops it after them. */
export function openIndex(env: NodeJS.ProcessEnv = {}): TestIndex {
  let running: EngineProcess | null = null;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tra-tin-index-'));
    const started = await ensureEngine({ dataDir: folder, env: FRESH_ENVIRONMENT });
    if (!started.ok) throw new Error(started.error.message);
    running = started.value;
  });
  afterAll(async () => {
    await running?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const process = () => {
    if (running === null) throw new Error('the engine is not running');
    return running;
  };
  const engine = () => createMeilisearchEngine({ url: process().url, key: process().searchKey });
  const loadItems = async (items: AsyncIterable<SourceItem>) => {
    const knowledge = readKnowledge(env);
    if (!knowledge.ok) throw new Error(knowledge.error);
    const index = createMeilisearchIndex({ url: process().url, key: process().indexKey, index: LIVE_INDEX });
    const prepared = await index.prepare();
    if (!prepared.ok) throw new Error(prepared.error.message);
    const loaded = await loadSources({ items, index, ...knowledge.value, now: () => new Date() });
    if (!loaded.ok) throw new Error(loaded.error.error.message);
    return loaded.value;
  };
  async function* toItems(records: readonly object[]): AsyncGenerator<SourceItem> {
    for (const [at, record] of records.entries()) {
      const parsed = parseRecord(JSON.stringify(record), 'Thử nghiệm');
      if (parsed.ok) yield { kind: 'article', where: `record ${at}`, ...parsed.value };
      else yield { kind: 'failed', where: `record ${at}`, ...parsed.error };
    }
  }
  const search = (lists = createTestLists()) =>
    createSearch({
      engine: engine(),
      lists: () => lists,
      segment: createTestSegmenter(),
      readUnits: (question) => unitChanges.find(question, null),
      now: () => performance.now(),
    });
  return {
    process,
    engine,
    search,
    ask: async (parameters, lists) => {
      const query = parseSearchQuery(new URLSearchParams(parameters));
      if (!query.ok) throw new Error(JSON.stringify(query.error));
      const answer = await search(lists).search(query.value);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.value;
    },
    loadItems,
    load: (records) => loadItems(toItems(records)),
  };
}
