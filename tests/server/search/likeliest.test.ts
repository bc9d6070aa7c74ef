import { describe, expect, it } from 'vitest';
import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import { createCorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { buildSearchFields } from '#core/vi/search-fields.ts';
import { createSearch } from '#server/search/create-search.ts';
import { buildDocument } from '../../support/build-document.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';
import { createTestLists } from '../../support/create-test-lists.ts';
import { createTestSegmenter } from '../../support/create-test-segmenter.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';

/** More than are ranked whole; the engine, to which they are as good, lists them first. */
const OTHERS = 3100;
const MEANT = 60;

function open() {
  const analyser = createTestAnalyser();
  const write = (id: string, title: string, body: string) =>
    buildDocument({ id, title, body, ...buildSearchFields({ title, body, names: [] }, analyser) });
  const documents = [
    ...Array.from({ length: OTHERS }, (_, at) => write(`khac-${at}`, `Diễn giả thứ ${at}`, 'Buổi nói chuyện.')),
    ...Array.from({ length: MEANT }, (_, at) => write(`gia-${at}`, `Giá điện lần ${at}`, 'Từ tháng sau sẽ khác.')),
  ];
  const statistics = createCorpusStatistics();
  for (const document of documents) statistics.add(document);
  const lists = createTestLists();
  const search = createSearch({
    engine: createFakeEngine(documents, statistics.toShards()),
    segment: createTestSegmenter(),
    lists: () => lists,
    readUnits: () => [],
    now: () => performance.now(),
  });
  return async (parameters: Readonly<Record<string, string>>) => {
    const query = parseSearchQuery(new URLSearchParams(parameters));
    if (!query.ok) throw new Error(JSON.stringify(query.error));
    const answer = await search.search(query.value);
    if (!answer.ok) throw new Error(answer.error.kind);
    return { ...answer.value, ids: answer.value.hits.map(({ id }) => id) };
  };
}

describe('a question without accents that thousands of articles answer', () => {
  it('gives first those with the accents it likely means, and every article on one page only', async () => {
    const ask = open();
    const pages = await Promise.all(
      ['1', '2', '3', '4'].map((page) => ask({ q: 'gia dien ', perPage: '50', page, sort: 'relevance' })),
    );
    expect(pages.map(({ total }) => total)).toEqual([1, 2, 3, 4].map(() => OTHERS + MEANT));
    expect(pages[0]?.interpretation).toMatchObject({ rung: 'folded', didYouMean: 'giá điện' });
    const ids = pages.flatMap((page) => page.ids);
    expect(ids.slice(0, MEANT).filter((id) => id.startsWith('gia-'))).toHaveLength(MEANT);
    expect(new Set(ids).size).toBe(200);
  });

  it('keeps to the filters with them', async () => {
    const { ids, total } = await open()({ q: 'gia dien', year: '1999' });
    expect([ids, total]).toEqual([[], 0]);
  });
});
