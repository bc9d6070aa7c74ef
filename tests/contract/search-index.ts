import { describe, expect, it } from 'vitest';
import type { Article } from '#core/contract/article.ts';
import type { IndexDocument } from '#core/contract/index-document.ts';
import type { Result } from '#core/result.ts';
import { completeArticle } from '#indexer/articles/complete-article.ts';
import { toIndexDocument } from '#indexer/articles/to-index-document.ts';
import type { SearchIndex } from '#indexer/search-index/search-index.ts';
import { testKnowledge, toItems } from '../support/articles.ts';

const knowledge = testKnowledge();

async function makeDocument(id: string, body: string): Promise<IndexDocument> {
  for await (const item of toItems([{ id, title: `Tin ${id}`, body }])) {
    if (item.kind !== 'article') throw new Error(item.reason);
    const article: Article = completeArticle(item.input, knowledge.places);
    return toIndexDocument(article, {
      ...knowledge,
      firstSeenAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    });
  }
  throw new Error('no item');
}

const get = <T>(result: Result<T, { readonly message: string }>): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

async function readIds(pages: AsyncGenerator<Result<readonly { id: string }[], { readonly message: string }>>) {
  const ids: string[] = [];
  for await (const page of pages) ids.push(...get(page).map(({ id }) => id));
  return ids.sort();
}

/** What every search index does for the loader, told of the real one and of the one tests use in its place. */
export function describeSearchIndex(name: string, create: () => SearchIndex): void {
  describe(`${name}`, () => {
    it('is empty once prepared, and stays as it is when prepared again', async () => {
      const index = create();
      get(await index.prepare());
      expect(get(await index.count())).toBe(0);
      expect(get(await index.known(['a']))).toEqual([]);
      get(await index.write([await makeDocument('a', 'Bài một.')]));
      get(await index.prepare());
      expect(get(await index.count())).toBe(1);
    });

    it('tells hash and history of the articles it knows, and nothing of others', async () => {
      const index = create();
      get(await index.prepare());
      const document = { ...(await makeDocument('a', 'Bài một.')), takenAt: '2026-03-02T01:00:00.000Z' };
      get(await index.write([document, await makeDocument('b', 'Bài hai.')]));
      const { id, url, contentHash, bodyHash, firstSeenAt, takenAt } = document;
      expect(get(await index.known(['a', 'z']))).toEqual([{ id, url, contentHash, bodyHash, firstSeenAt, takenAt }]);
      expect(get(await index.texts(['a']))).toEqual([{ id, titleVi: document.titleVi, bodyVi: document.bodyVi }]);
      expect(get(await index.known([]))).toEqual([]);
    });

    it('replaces a document whole', async () => {
      const index = create();
      get(await index.prepare());
      get(await index.write([await makeDocument('a', 'Bài một.')]));
      get(await index.write([await makeDocument('a', 'Bài hai.')]));
      expect(get(await index.count())).toBe(1);
      expect(get(await index.texts(['a']))[0]?.bodyVi).toContain('hai');
    });

    it('notes that a page vanished, and that it is back, without touching the article', async () => {
      const index = create();
      get(await index.prepare());
      const document = await makeDocument('a', 'Bài một.');
      get(await index.write([document, await makeDocument('b', 'Bài hai.')]));
      get(await index.mark([{ id: 'a', vanishedAt: '2026-02-01T00:00:00.000Z' }]));
      expect(get(await index.known(['a']))[0]?.vanishedAt).toBe('2026-02-01T00:00:00.000Z');
      expect(get(await index.known(['b']))[0]?.vanishedAt ?? null).toBeNull();
      get(await index.mark([{ id: 'a', vanishedAt: null }]));
      expect(get(await index.known(['a']))[0]?.vanishedAt).toBeNull();
      const stored: IndexDocument[] = [];
      for await (const page of index.readAll()) stored.push(...get(page));
      expect(stored.find(({ id }) => id === 'a')).toEqual({ ...document, vanishedAt: null });
    });

    it('makes no article of a mark', async () => {
      const index = create();
      get(await index.prepare());
      get(await index.mark([{ id: 'khong-co', vanishedAt: '2026-02-01T00:00:00.000Z' }]));
      get(await index.mark([]));
      expect(get(await index.count())).toBe(0);
    });

    it('answers for a thousand ids at once', async () => {
      const index = create();
      get(await index.prepare());
      get(await index.write([await makeDocument('a', 'Bài một.')]));
      const ids = Array.from({ length: 1000 }, (_, at) => `${'x'.repeat(100)}-${at}`);
      expect(get(await index.known([...ids, 'a']))).toHaveLength(1);
    });

    it('gives every document back, whole or its encoded text', async () => {
      const index = create();
      get(await index.prepare());
      const documents = await Promise.all(['a', 'b', 'c'].map((id) => makeDocument(id, `Bài ${id}.`)));
      get(await index.write(documents));
      expect(await readIds(index.readAll())).toEqual(['a', 'b', 'c']);
      expect(await readIds(index.readTexts())).toEqual(['a', 'b', 'c']);
      for await (const page of index.readAll()) {
        for (const document of get(page)) expect(documents).toContainEqual(document);
      }
    });

    it('keeps statistics by id', async () => {
      const index = create();
      get(await index.prepare());
      expect(get(await index.readStatistics())).toEqual([]);
      get(
        await index.writeStatistics([
          { id: 'a', data: '1' },
          { id: 'b', data: '2' },
        ]),
      );
      get(await index.writeStatistics([{ id: 'a', data: '3' }]));
      const stored = [...get(await index.readStatistics())].sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(stored).toEqual([
        { id: 'a', data: '3' },
        { id: 'b', data: '2' },
      ]);
    });
  });
}
