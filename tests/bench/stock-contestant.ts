import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch, type EnqueuedTask } from 'meilisearch';
import type { Engine } from '#indexer/engine/engine.ts';
import { PAGE, type Contestant } from './contestant.ts';

const BATCH = 5000;
const POLL_MS = 200;

/**
 * Stock Meilisearch behind no server at all: the default ranking over title and text, one request for a page of hits with
 * cropped and highlighted text and the facets, which is what its own front ends send.
 */
export function createStockContestant({ url, masterKey }: Engine): Contestant {
  const client = new Meilisearch({
    host: url,
    apiKey: masterKey ?? '',
    // Without this every larger answer would wait 44 ms: it would be no fair comparison.
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  });
  const index = client.index('stock');
  // Not the client's own waiting: it adds a listener with every question, thousands in a long load.
  const settle = async ({ taskUid }: EnqueuedTask) => {
    for (;;) {
      const { status } = await client.tasks.getTask(taskUid);
      if (status === 'succeeded') return;
      if (status === 'failed' || status === 'canceled') throw new Error(`stock: ${status}`);
      await sleep(POLL_MS);
    }
  };
  return {
    name: 'Meilisearch mặc định',
    load: async (articles) => {
      await settle(
        await index.updateSettings({
          searchableAttributes: ['title', 'text'],
          filterableAttributes: ['year', 'unit', 'topics', 'publishedAt'],
          sortableAttributes: ['publishedAt'],
          // Its totals stop at 1,000 otherwise, and would say nothing.
          pagination: { maxTotalHits: 1_000_000 },
        }),
      );
      const waiting: Promise<void>[] = [];
      for (let at = 0; at < articles.length; at += BATCH) {
        const batch = articles.slice(at, at + BATCH).map(({ body, date, ...rest }) => ({
          ...rest,
          text: body,
          year: date.slice(0, 4),
          publishedAt: Date.parse(date) / 1000,
        }));
        waiting.push(settle(await index.addDocuments(batch, { primaryKey: 'id' })));
      }
      await Promise.all(waiting);
    },
    ask: async (question) => {
      const answer = await index.search(question, {
        limit: PAGE,
        facets: ['year', 'unit', 'topics'],
        attributesToRetrieve: ['id', 'title', 'unit', 'topics', 'publishedAt'],
        attributesToCrop: ['text'],
        cropLength: 30,
        attributesToHighlight: ['title', 'text'],
      });
      return answer.estimatedTotalHits;
    },
  };
}
