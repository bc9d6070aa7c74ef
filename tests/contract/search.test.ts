import { beforeAll, describe, expect, it } from 'vitest';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { FACET_NAMES, type SearchQuery } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { openIndex } from '../support/open-index.ts';

const ARTICLES = [
  {
    id: 'duong',
    title: 'Mở rộng đường liên xã',
    body: 'UBND huyện khởi công mở rộng con đường qua xã Vĩnh Thủy.',
    date: '2023-05-02',
    unit: 'Huyện Vĩnh Linh',
    topic: 'ha-tang',
  },
  {
    id: 'duong-2',
    title: 'Sửa đường trước mùa mưa',
    body: 'Các thôn góp công sửa đường trước mùa mưa bão.',
    date: '2022-05-02',
    unit: 'Xã Vĩnh Thủy',
    topic: 'ha-tang',
  },
  {
    id: 'hoang',
    title: 'Ông Dương Văn An làm việc với xã',
    body: 'Ông Dương Văn An đã làm việc với lãnh đạo xã Vĩnh Lĩnh.',
    date: '2023-06-01',
    unit: 'Xã Vĩnh Sơn',
    topic: 'chinh-quyen',
  },
  {
    id: 'dang',
    title: 'Đương kim vô địch',
    body: 'Đội đương kim vô địch giải bóng đá thanh niên.',
    date: '2021-01-05',
    unit: 'Huyện Gio Linh',
    topic: 'van-hoa',
  },
  {
    id: 'thuy-1',
    title: 'Vĩnh Thuỷ về đích nông thôn mới',
    body: 'Xã Vĩnh Thuỷ được Ủy ban nhân dân tỉnh công nhận.',
    date: '2020-03-03',
    unit: 'Xã Vĩnh Thuỷ',
    topic: 'nong-nghiep',
  },
  {
    id: 'thuy-2',
    title: 'Hội thảo thủy lợi ở Vĩnh Sơn',
    body: 'Thủy lợi là việc lớn của Vĩnh Sơn.',
    date: '2020-04-04',
    unit: 'Xã Vĩnh Sơn',
    topic: 'nong-nghiep',
  },
  {
    id: 'so',
    title: 'Kế hoạch thi đua',
    body: 'Kế hoạch số 123/KH-UBND của UBND huyện về phong trào thi đua.',
    date: '2024-02-02',
    unit: 'Huyện Vĩnh Linh',
    topic: 'chinh-quyen',
  },
  {
    id: 'nhac',
    title: 'Sơ kết phong trào',
    body: 'Sơ kết một năm thực hiện Kế hoạch 123/KH-UBND.',
    date: '2025-02-02',
    unit: 'Huyện Gio Linh',
    topic: 'thong-bao',
  },
  {
    id: 'undated',
    title: 'Tin không ngày',
    body: 'Một tin cũ về con đường làng, không rõ thời gian.',
    unit: 'Huyện Gio Linh',
    topic: 'van-hoa',
  },
];

const index = openIndex();
const { ask } = index;
const ids = (response: SearchResponse) => response.hits.map(({ id }) => id);

describe('searching a real index', () => {
  beforeAll(async () => {
    await index.load(ARTICLES);
  });

  it('never finds Dương or đương for đường', async () => {
    const response = await ask('q=đường');
    expect(ids(response).sort()).toEqual(['duong', 'duong-2', 'undated']);
    expect(response.interpretation.rung).toBe('exact');
  });

  it('answers alike for old and new tone placement, and for NFD', async () => {
    const found = ids(await ask('q=Vĩnh Thủy'));
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(ids(await ask('q=Vĩnh Thuỷ')));
    expect(found).toEqual(ids(await ask(`q=${encodeURIComponent('Vĩnh Thủy'.normalize('NFD'))}`)));
    expect(found).not.toContain('thuy-2');
  });

  it('finds the same without accents, and says so', async () => {
    const response = await ask('q=vinh thuy');
    expect(ids(response)).toEqual(expect.arrayContaining(['duong', 'duong-2', 'thuy-1']));
    expect(response.interpretation.rung).toBe('folded');
  });

  it('takes no word without accents for another that is a letter away', async () => {
    expect((await ask('q=thanh nien')).interpretation.rung).toBe('folded');
    expect((await ask('q=thang nien')).interpretation.rung).toBe('best-effort');
  });

  it('finds the long form by the short and the short by the long', async () => {
    expect(ids(await ask('q=UBND')).sort()).toEqual(ids(await ask('q=ủy ban nhân dân')).sort());
    expect(ids(await ask('q=UBND'))).toEqual(expect.arrayContaining(['duong', 'thuy-1', 'so']));
  });

  it('reads keys typed without an input method', async () => {
    const response = await ask('q=ddwowngf langf');
    expect(response.interpretation.rewrites).toEqual([{ kind: 'telex', from: 'ddwowngf langf', to: 'đường làng' }]);
    expect(ids(response)).toContain('undated');
  });

  it.each(['123/KH-UBND', 'số 123 KH UBND', '123/kh-ubnd', '123 – KH – UBND'])(
    'goes straight to document %s',
    async (number) => {
      const response = await ask(`q=${encodeURIComponent(number)}`);
      expect(response.interpretation.rung).toBe('document-number');
      expect(ids(response).sort()).toEqual(['nhac', 'so']);
    },
  );

  it('takes quoted phrases and exclusions', async () => {
    expect(ids(await ask('q="mở rộng con đường"'))).toEqual(['duong']);
    expect(ids(await ask('q=“mở rộng con đường”'))).toEqual(['duong']);
    expect(ids(await ask('q=đường -mưa')).sort()).toEqual(['duong', 'undated']);
  });

  it('takes phrases and exclusions typed without accents, wherever in the text they stand', async () => {
    expect(ids(await ask('q="xa vinh thuy"')).sort()).toEqual(['duong', 'duong-2', 'thuy-1']);
    expect((await ask('q="thuy vinh"')).interpretation.rung).toBe('best-effort');
    expect(ids(await ask('q=vinh -"vinh thuy"'))).not.toContain('duong');
    expect(ids(await ask('q=vinh -"vinh thuy"'))).toContain('thuy-2');
    expect(ids(await ask('q="khoi cong mo rong"'))).toEqual(['duong']);
    expect(ids(await ask('q="qua xã vinh thuy"'))).toEqual(['duong']);
  });

  it('finds a passage of a text pasted without accents', async () => {
    const passage = 'huyen khoi cong mo rong con duong qua xa vinh thuy';
    const response = await ask(`q=${passage}`);
    expect(response.interpretation.rung).toBe('folded');
    expect(ids(response)).toEqual(['duong']);
  });

  it('offers the nearest articles when none holds every word', async () => {
    const response = await ask('q=công nhận xã Vĩnh Thuỷ về đích hôm qua bởi quốc vương');
    expect(response.interpretation.rung).toBe('best-effort');
    expect(ids(response)[0]).toBe('thuy-1');
  });

  it('counts years, undated articles included, up to the total', async () => {
    const response = await ask('q=đường');
    expect(response.facets.year.reduce((sum, { count }) => sum + count, 0)).toBe(response.total);
  });

  it('keeps the promise of every facet count: chosen alone, it is the total', async () => {
    for (const search of ['', 'q=vinh', 'q=đường&year=2023', 'q=UBND&unit=Huyện Vĩnh Linh, Quảng Trị']) {
      const response = await ask(search);
      for (const name of FACET_NAMES) {
        for (const { value, count } of response.facets[name]) {
          const query: SearchQuery = {
            ...response.query,
            filters: { ...response.query.filters, [name]: { include: [value], exclude: [] } },
          };
          const alone = await index.search().search(query);
          expect(alone.ok && alone.value.total, `${search} ${name}=${value}`).toBe(count);
        }
      }
    }
  });

  it('sorts by date, newest or oldest, undated last', async () => {
    expect(ids(await ask('q=đường&sort=newest'))).toEqual(['duong', 'duong-2', 'undated']);
    expect(ids(await ask('q=đường&sort=oldest'))).toEqual(['duong-2', 'duong', 'undated']);
  });

  it('marks what matched, in the form it is printed', async () => {
    const response = await ask('q=ủy ban nhân dân');
    const marked = response.hits
      .flatMap((hit) => [hit.title, ...hit.snippets].flat())
      .filter((segment) => segment.marked);
    expect(new Set(marked.map(({ text }) => text))).toEqual(new Set(['UBND', 'Ủy ban nhân dân']));
  });

  it('gives an empty page past the end, and nothing for punctuation', async () => {
    expect(await ask('q=đường&page=99999')).toMatchObject({ total: 3, hits: [] });
    expect(await ask('q=???')).toMatchObject({ total: 0, hits: [] });
  });

  it('suggests words and places that the corpus holds', async () => {
    const answer = await index.search().suggest('vinh th');
    expect(answer.ok && answer.value.suggestions.map(({ text }) => text.toLowerCase())).toEqual(
      expect.arrayContaining([expect.stringMatching(/vĩnh thủy|vĩnh thuỷ/)]),
    );
  });

  it('browses the newest first when nothing is asked', async () => {
    const answer = await index.search().search(emptySearchQuery());
    expect(answer.ok && answer.value.hits[0]?.id).toBe('nhac');
  });

  it('sends nothing again when nothing changed, and only what did when something did', async () => {
    expect((await index.load(ARTICLES)).counts).toMatchObject({ new: 0, changed: 0, unchanged: ARTICLES.length });
    const changed = ARTICLES.map((article) =>
      article.id === 'dang' ? { ...article, body: `${article.body} Sửa.` } : article,
    );
    expect((await index.load(changed)).counts).toMatchObject({ new: 0, changed: 1, unchanged: ARTICLES.length - 1 });
    const view = await index.search().article('dang', null);
    expect(view.ok && view.value?.article.changes).toMatchObject([{ parts: ['text'], added: 1, removed: 0 }]);
  });

  it('names every record it leaves out', async () => {
    const report = await index.load([
      { id: 'x', title: 'Không thân bài' },
      { id: 'y', title: 'a', body: 'b', date: '31/02/2023' },
    ]);
    expect(report.counts).toMatchObject({ new: 0, failed: 2 });
    expect(report.problems[0]?.reason).toContain('body');
    expect(report.problems[1]?.reason).toContain('31/02/2023');
  });
});
