import type { Engine } from '#indexer/engine/engine.ts';
import { readKnowledge } from '#indexer/load/create-loader.ts';
import { loadSources } from '#indexer/load/load-sources.ts';
import { createMeilisearchIndex } from '#indexer/search-index/meilisearch-index.ts';
import { LIVE_INDEX } from '#indexer/search-index/settings.ts';
import { parseRecord } from '#indexer/sources/parse-record.ts';
import type { SourceItem } from '#indexer/sources/source-item.ts';
import type { BenchArticle } from './bench-articles.ts';
import { PAGE, type Contestant } from './contestant.ts';

async function* toItems(articles: readonly BenchArticle[]): AsyncGenerator<SourceItem> {
  for (const article of articles) {
    const record = parseRecord(JSON.stringify(article), 'bench');
    if (record.ok) yield { kind: 'article', where: article.id, ...record.value };
    else yield { kind: 'failed', where: article.id, ...record.error };
  }
}

/** The portal as it runs: the loader into its engine, `/api/search` of its server process, three facets counted apart. */
export function createTraTinContestant({ url, indexKey }: Engine, server: string): Contestant {
  return {
    name: 'Tra Tin',
    load: async (articles) => {
      const knowledge = readKnowledge({});
      if (!knowledge.ok) throw new Error(knowledge.error);
      const index = createMeilisearchIndex({ url, key: indexKey, index: LIVE_INDEX });
      const prepared = await index.prepare();
      if (!prepared.ok) throw new Error(prepared.error.message);
      const items = toItems(articles);
      const loaded = await loadSources({ items, index, ...knowledge.value, now: () => new Date() });
      if (!loaded.ok) throw new Error(loaded.error.error.message);
      const { counts } = loaded.value;
      if (counts.new !== articles.length) throw new Error(`Tra Tin: ${JSON.stringify(counts)}`);
    },
    ask: async (question) => {
      // Uncompressed, as stock is asked.
      const headers = { 'Accept-Encoding': 'identity' };
      const answer = await fetch(`${server}/api/search?perPage=${PAGE}&q=${encodeURIComponent(question)}`, { headers });
      if (!answer.ok) throw new Error(`/api/search?q=${question}: ${answer.status} ${await answer.text()}`);
      return ((await answer.json()) as { readonly total: number }).total;
    },
  };
}
