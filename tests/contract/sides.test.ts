import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { openIndex } from '../support/open-index.ts';

/** Long enough for a best effort to be made beside it, and in the words of an article, not in their order. */
const SENTENCE = 'cán bộ xã nhắc dân bỏ rác';

const ARTICLES = [
  {
    id: 'lu',
    title: 'Phòng chống lũ lụt',
    body: 'Xã lên phương án ứng phó lũ lụt.',
    date: '2023-05-02',
    topic: 'thien-tai',
  },
  { id: 'ngap', title: 'Đường làng ngập úng', body: 'Mưa lớn gây ngập úng.', date: '2024-05-02', topic: 'ha-tang' },
  { id: 'ca-hai', title: 'Sau mưa', body: 'Lũ lụt và ngập úng ở ba xã.', date: '2022-05-02', topic: 'thien-tai' },
  { id: 'ubnd', title: 'Họp báo', body: 'UBND tỉnh họp báo.', date: '2021-05-02', topic: 'chinh-quyen' },
  { id: 'ke-hoach', title: 'Kế hoạch', body: 'Thực hiện 123/KH-UBND.', date: '2020-05-02', topic: 'thong-bao' },
  {
    id: 'dai',
    title: 'Môi trường',
    body: 'Ở thôn, cán bộ xã nhắc nhở người dân bỏ rác đúng chỗ.',
    date: '2019-05-02',
    topic: 'moi-truong',
  },
];

const index = openIndex();
const { ask } = index;
const ids = ({ hits }: SearchResponse) => hits.map(({ id }) => id).sort();
const find = (text: string, more = '') => ask(`q=${encodeURIComponent(text)}${more}`);

describe('a question of several sides', () => {
  beforeAll(async () => {
    await index.load(ARTICLES);
  });

  it.each([
    ['lũ lụt HOẶC ngập úng', ['ca-hai', 'lu', 'ngap']],
    ['lu lut OR "ngập úng"', ['ca-hai', 'lu', 'ngap']],
    ['lũ lụt -ngập OR họp báo', ['lu', 'ubnd']],
    ['123/KH-UBND OR lũ lụt', ['ca-hai', 'ke-hoach', 'lu']],
    ['ngaapj ungs OR họp báo', ['ca-hai', 'ngap', 'ubnd']],
  ])('finds what answers either side, each side read as if it were asked alone: %s', async (text, found) => {
    const response = await find(text);
    expect(ids(response)).toEqual(found);
    expect(response.total).toBe(found.length);
  });

  it('counts facets of the whole, and narrows it like any other', async () => {
    const response = await find('lũ lụt OR ngập úng');
    expect(response.facets.topic.map(({ value, count }) => [value, count])).toEqual([
      ['thien-tai', 2],
      ['ha-tang', 1],
    ]);
    expect(ids(await find('lũ lụt OR ngập úng', '&topic=ha-tang'))).toEqual(['ngap']);
    const newest = await find('lũ lụt OR ngập úng', '&sort=newest');
    expect(newest.hits.map(({ id }) => id)).toEqual(['ngap', 'lu', 'ca-hai']);
    expect(ids(await find('lũ lụt OR ngập úng', '&titles=1'))).toEqual(['lu', 'ngap']);
  });

  it('puts first what answers both, and marks the words of both', async () => {
    const { hits, interpretation } = await find('lũ lụt OR ngập úng');
    expect(hits[0]?.id).toBe('ca-hai');
    const marked = hits[0]?.snippets.flat().filter((segment) => segment.marked);
    expect(marked?.map(({ text }) => text)).toEqual(['Lũ lụt', 'ngập úng']);
    expect(interpretation.rung).toBe('exact');
  });

  it('says what was read otherwise on any side', async () => {
    const { interpretation } = await find('lũ lụt OR ngaapj ungs');
    expect(interpretation.rewrites).toEqual([{ kind: 'telex', from: 'ngaapj ungs', to: 'ngập úng' }]);
  });

  it('finds a phrase without accents in the text of an article, on a side as alone', async () => {
    expect(ids(await find('"nhac nho nguoi dan"'))).toEqual(['dai']);
    expect(ids(await find('"nhac nho nguoi dan" OR họp báo'))).toEqual(['dai', 'ubnd']);
  });

  it('shows what a sentence finds where the other side finds nothing', async () => {
    const { total, hits } = await find(`xyzxyz OR ${SENTENCE}`);
    expect([total, hits.map(({ id }) => id)]).toEqual([1, ['dai']]);
  });

  it('leaves out a side that finds nothing, and comes near to all of them where none does', async () => {
    expect(ids(await find('xyzxyz OR ngập úng'))).toEqual(['ca-hai', 'ngap']);
    const none = await find('xyzxyz OR zyxzyx');
    expect(none.total).toBe(0);
    expect(JSON.stringify(none.advice)).not.toContain('«OR»');
  });
});
