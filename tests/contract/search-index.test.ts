import { describe, expect, it } from 'vitest';
import { createMeilisearchIndex } from '#indexer/search-index/meilisearch-index.ts';
import { buildDocument } from '../support/build-document.ts';
import { createMemoryIndex } from '../support/memory-index.ts';
import { openIndex } from '../support/open-index.ts';
import { describeSearchIndex } from './search-index.ts';

const engine = openIndex();
let made = 0;
const connect = (key = engine.process().indexKey, url = engine.process().url) => {
  made += 1;
  return createMeilisearchIndex({ url, key, index: `articles-${made}`, patienceMs: 300 });
};

describeSearchIndex('the index in Meilisearch', () => connect());
describeSearchIndex('the index in memory', createMemoryIndex);

describe('Meilisearch that cannot do it', () => {
  it('is said to refuse a wrong key, with the variable to look at', async () => {
    const prepared = await connect('wrong').prepare();
    expect(prepared).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(!prepared.ok && prepared.error.message).toContain('MEILI_INDEX_KEY');
  });

  it('is said to be away when nobody answers, after a bounded time', async () => {
    const prepared = await connect('any', 'http://127.0.0.1:9').prepare();
    expect(prepared).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });

  it('fails a batch with a document it cannot index, and says so', async () => {
    const index = connect();
    await index.prepare();
    const bad = buildDocument({ id: 'mã bài có dấu' });
    expect(await index.write([bad])).toMatchObject({ ok: false, error: { kind: 'task-failed' } });
  });
});

describe('Meilisearch given more than it takes in one request', () => {
  it('gets it in several', async () => {
    const index = connect();
    await index.prepare();
    // Text for display alone: what is searched would take the engine half a minute.
    const attachments = [{ title: 'a.pdf', url: 'https://xa.example.vn/a.pdf', text: 'a'.repeat(4_000_000) }];
    const documents = Array.from({ length: 30 }, (_, at) => buildDocument({ id: `dai-${at}`, attachments }));
    expect(await index.write(documents)).toEqual({ ok: true, value: undefined });
    expect(await index.count()).toEqual({ ok: true, value: documents.length });
  });
});
