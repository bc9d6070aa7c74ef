import { createTestSegmenter } from '../support/create-test-segmenter.ts';
import type { Engine as EngineProcess } from '#indexer/engine/engine.ts';
import { readKnowledge } from '#indexer/load/create-loader.ts';
import { loadSources } from '#indexer/load/load-sources.ts';
import { createMeilisearchIndex } from '#indexer/search-index/meilisearch-index.ts';
import { parseRecord } from '#indexer/sources/parse-record.ts';
import type { SourceItem } from '#indexer/sources/source-item.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { createMeilisearchEngine } from '#server/engine/meilisearch-engine.ts';
import { createCorpusKeeper } from '#server/search/corpus.ts';
import { createPins } from '#server/search/create-pins.ts';
import { runPlan } from '#server/search/run-plan.ts';
import type { Beir } from './read-beir.ts';
import { DEPTH, type System } from './system.ts';

/** The portal's own loader and query plan, over an index of its own. */
export async function createTraTinSystem(engineProcess: EngineProcess, documents: Beir['documents']): Promise<System> {
  const knowledge = readKnowledge({});
  if (!knowledge.ok) throw new Error(knowledge.error);
  const { url, indexKey, searchKey } = engineProcess;
  async function* items(): AsyncGenerator<SourceItem> {
    for (const [at, { title, text }] of documents.entries()) {
      const record = parseRecord(JSON.stringify({ id: String(at), title, body: text || title }), 'BEIR');
      if (!record.ok) throw new Error(`${documents[at]?.id}: ${record.error.reason}`);
      yield { kind: 'article', where: String(at), ...record.value };
    }
  }
  const index = createMeilisearchIndex({ url, key: indexKey, index: 'articles' });
  const prepared = await index.prepare();
  if (!prepared.ok) throw new Error(prepared.error.message);
  const loaded = await loadSources({ items: items(), index, ...knowledge.value, now: () => new Date() });
  if (!loaded.ok) throw new Error(loaded.error.error.message);

  const engine = createMeilisearchEngine({ url, key: searchKey });
  const keeper = createCorpusKeeper(engine, () => Date.now());
  const { analyser } = knowledge.value;
  const segment = createTestSegmenter();
  const pins = createPins([], analyser);
  return {
    ask: async (text) => {
      const corpus = await keeper.current();
      if (!corpus.ok) throw new Error(corpus.error.kind);
      const { statistics, speller } = corpus.value;
      const context = { analyser, segment, statistics, speller };
      const query = { ...emptySearchQuery(), text, perPage: DEPTH };
      const answer = await runPlan(query, { engine, corpus: corpus.value, context, pins });
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      const ids = answer.value.ids.map((id) => documents[Number(id)]?.id ?? id);
      return { ids, total: answer.value.findings.total };
    },
  };
}
