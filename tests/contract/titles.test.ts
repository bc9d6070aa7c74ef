import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { openIndex } from '../support/open-index.ts';

const ARTICLES = [
  { id: 'tieu-de', title: 'Lịch tiêm chủng tháng 5', body: 'Trạm y tế xã thông báo lịch mới.', topic: 'y-te' },
  { id: 'noi-dung', title: 'Tin xã trong tuần', body: 'Lịch tiêm chủng tháng 5 dán ở trạm.', topic: 'chinh-quyen' },
  { id: 'dao', title: 'Tháng 5: chủng ngừa, không tiêm', body: 'Bàn về tiêm chủng trong dân.', topic: 'y-te' },
  { id: 'khac', title: 'Bán đấu giá xe công', body: 'Nghị quyết của hội đồng nhân dân xã.', topic: 'kinh-te' },
];

const index = openIndex();
const { ask } = index;
const ids = ({ hits }: SearchResponse) => hits.map(({ id }) => id).sort();

describe('a search of titles alone', () => {
  beforeAll(async () => {
    await index.load(ARTICLES);
  });

  it.each(['tiêm chủng', '"tiêm chủng"', '"tiem chung"'])(
    'keeps what has the phrase in its title, with and without accents: %s',
    async (words) => {
      const q = encodeURIComponent(words);
      expect(ids(await ask(`q=${q}`))).toEqual(expect.arrayContaining(['noi-dung', 'tieu-de']));
      const response = await ask(`q=${q}&titles=1`);
      expect(ids(response)).toEqual(['tieu-de']);
      expect(response.total).toBe(1);
      expect(response.facets.topic).toMatchObject([{ value: 'y-te', count: 1 }]);
    },
  );

  it('asks of words without accents no order, as elsewhere', async () => {
    const response = await ask('q=tiem chung&titles=1');
    expect(response.hits.map(({ id }) => id)).toEqual(['tieu-de', 'dao']);
  });

  it('mends a slip and a missing accent there as elsewhere', async () => {
    expect(ids(await ask('q=dau gia xe&titles=1'))).toEqual(['khac']);
    expect(ids(await ask('q=đáu giá xe&titles=1'))).toEqual(['khac']);
  });

  it('says how many whole articles have what no title has, and leads there', async () => {
    const response = await ask('q=nghị quyết&titles=1');
    expect(response.total).toBe(0);
    const link = response.advice?.[0]?.links[0];
    expect(link?.label).toContain('1 bài');
    const path = link?.path ?? '';
    expect(ids(await ask(path.slice(path.indexOf('?') + 1)))).toEqual(['khac']);
  });

  it('promises nothing of whole articles that have none of it either', async () => {
    const { advice = [] } = await ask('q=xyzxyz&titles=1');
    expect(advice.flatMap(({ links }) => links)).toEqual([]);
  });

  it('still goes straight to a document number', async () => {
    await index.load([
      ...ARTICLES,
      { id: 'so', title: 'Kế hoạch thi đua', body: 'Kế hoạch số 123/KH-UBND của huyện.', topic: 'chinh-quyen' },
    ]);
    expect(ids(await ask('q=123/KH-UBND&titles=1'))).toEqual(['so']);
  });
});
