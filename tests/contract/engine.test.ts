import { beforeAll, describe, expect, it } from 'vitest';
import { createMeilisearchIndex } from '#indexer/search-index/meilisearch-index.ts';
import { LIVE_INDEX } from '#indexer/search-index/settings.ts';
import { createMeilisearchEngine } from '#server/engine/meilisearch-engine.ts';
import { createFakeEngine } from '../support/fake-engine.ts';
import { openIndex } from '../support/open-index.ts';
import { describeEngine, ENGINE_DOCUMENTS, ENGINE_STATISTICS } from './engine.ts';

describeEngine('the fake', () => createFakeEngine(ENGINE_DOCUMENTS, ENGINE_STATISTICS));

const index = openIndex();

describe('a Meilisearch without our index', () => {
  const engine = () => createMeilisearchEngine({ ...access(), index: 'articles-nowhere' });
  const access = () => ({ url: index.process().url, key: index.process().searchKey });

  it('is told apart from one that is down', async () => {
    for (const answer of [
      await engine().search([
        { q: '', fields: ['titleVi'], filters: [], facets: [], sort: 'relevance', offset: 0, limit: 1 },
      ]),
      await engine().articles(['a']),
      await engine().statistics(),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: { kind: 'no-index' } });
    }
    expect((await engine().health()).ok).toBe(true);
  });

  it('is told apart from one whose key is wrong', async () => {
    const stranger = createMeilisearchEngine({ ...access(), key: 'wrong' });
    expect(await stranger.statistics()).toMatchObject({ ok: false, error: { kind: 'rejected' } });
  });
});

describe('a Meilisearch with our index', () => {
  beforeAll(async () => {
    const { url, indexKey } = index.process();
    const writer = createMeilisearchIndex({ url, key: indexKey, index: LIVE_INDEX });
    for (const step of [
      () => writer.prepare(),
      () => writer.write(ENGINE_DOCUMENTS),
      () => writer.writeStatistics(ENGINE_STATISTICS),
    ]) {
      const done = await step();
      if (!done.ok) throw new Error(done.error.message);
    }
  });

  describeEngine('Meilisearch', index.engine);
});
