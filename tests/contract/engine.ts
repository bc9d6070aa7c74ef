import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineRequest } from '#core/query/engine-request.ts';
import type { Result } from '#core/result.ts';
import type { Engine } from '#server/engine/engine.ts';
import { buildDocument } from '../support/build-document.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00+07:00`) / 1000;

/** Unit names as a hostile or careless page may give them; each must be found by its filter, and nothing else. */
const HOSTILE = [
  'a"b',
  String.raw`a\b`,
  String.raw`a\" OR id EXISTS OR "`,
  "a'b",
  'a] OR [b',
  'Xã A, Tỉnh B',
  '$(x)',
  '😀',
];

export const ENGINE_DOCUMENTS = [
  buildDocument({
    id: 'roads',
    title: 'Mở rộng đường liên xã',
    body: 'Đoạn một.\nĐoạn hai.',
    titleVi: 'mowr roongj dduwowngf',
    bodyVi: 'xax vinhx thuyr khowir coong',
    topics: ['ha-tang', 'kinh-te'],
    unitNames: ['Huyện Vĩnh Linh'],
    year: '2023',
    publishedAt: day('2023-05-02'),
  }),
  buildDocument({
    id: 'body',
    bodyVi: 'suwar dduwowngf roongj mowr',
    topics: ['ha-tang'],
    year: '2024',
    publishedAt: day('2024-05-02'),
    eventAt: day('2024-06-01'),
  }),
  buildDocument({ id: 'undated', bodyVi: 'con dduwowngf langf', titleAscii: 'duong', topics: ['van-hoa'] }),
  ...HOSTILE.map((unit, at) => buildDocument({ id: `hostile-${at}`, bodyVi: 'thuwr', unitNames: [unit] })),
];

export const ENGINE_STATISTICS = [
  { id: 'totals', data: '[3,12]' },
  { id: 'terms-0', data: '{"dduwowngf":3}' },
];

const ask = (given: Partial<EngineRequest> & Pick<EngineRequest, 'q'>): EngineRequest => ({
  fields: ['titleVi', 'alsoVi', 'bodyVi'],
  filters: [],
  facets: [],
  sort: 'relevance',
  offset: 0,
  limit: 20,
  ...given,
});

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/**
 * What every engine must do, whichever it is.
 *
 * `engine` gives one that holds `ENGINE_DOCUMENTS` and `ENGINE_STATISTICS`.
 */
export function describeEngine(name: string, engine: () => Engine): void {
  const find = async (...requests: readonly EngineRequest[]) => valueOf(await engine().search(requests));
  const idsOf = async (request: EngineRequest) => (await find(request))[0]?.ids ?? [];

  describe(`the engine port on ${name}`, () => {
    it('finds articles that hold every word, in the fields asked', async () => {
      expect(await idsOf(ask({ q: 'dduwowngf ' }))).toHaveLength(3);
      expect(await idsOf(ask({ q: 'dduwowngf langf ' }))).toEqual(['undated']);
      expect(await idsOf(ask({ q: 'dduwowngf khoong ' }))).toEqual([]);
      expect(await idsOf(ask({ q: 'dduwowngf ', fields: ['titleVi'] }))).toEqual(['roads']);
      expect(await idsOf(ask({ q: 'duong ', fields: ['titleAscii', 'bodyAscii'] }))).toEqual(['undated']);
    });

    it('finds a word in the title before one in the body', async () => {
      expect((await idsOf(ask({ q: 'mowr roongj ' })))[0]).toBe('roads');
    });

    it('completes the last word, unless a space follows it', async () => {
      expect(await idsOf(ask({ q: 'thu' }))).toEqual(expect.arrayContaining(['roads', 'hostile-0']));
      expect(await idsOf(ask({ q: 'thuy' }))).toEqual(['roads']);
      expect(await idsOf(ask({ q: 'thuy ' }))).toEqual([]);
    });

    it('takes phrases in their order, and leaves out what is ruled out', async () => {
      expect(await idsOf(ask({ q: '"mowr roongj" ' }))).toEqual(['roads']);
      expect(await idsOf(ask({ q: '"roongj mowr" ' }))).toEqual(['body']);
      expect((await idsOf(ask({ q: 'dduwowngf -langf' }))).toSorted()).toEqual(['body', 'roads']);
      expect((await idsOf(ask({ q: 'dduwowngf -"roongj mowr"' }))).toSorted()).toEqual(['roads', 'undated']);
    });

    it('gives everything for an empty question, with the exact total whatever the window', async () => {
      const [all] = await find(ask({ q: '', offset: 1, limit: 2, sort: 'newest' }));
      expect(all).toMatchObject({ ids: ['roads', expect.any(String)], total: ENGINE_DOCUMENTS.length });
      const [beyond] = await find(ask({ q: '', offset: 99_999_900, limit: 100 }));
      expect(beyond).toMatchObject({ ids: [], total: ENGINE_DOCUMENTS.length });
    });

    it('sorts by date either way, undated articles last', async () => {
      expect(await idsOf(ask({ q: 'dduwowngf ', sort: 'newest' }))).toEqual(['body', 'roads', 'undated']);
      expect(await idsOf(ask({ q: 'dduwowngf ', sort: 'oldest' }))).toEqual(['roads', 'body', 'undated']);
    });

    it('counts each value of a facet among all matches, not only the window', async () => {
      const [answer] = await find(ask({ q: 'dduwowngf ', facets: ['topics', 'year'], limit: 0 }));
      expect(answer?.facets).toEqual({
        topics: { 'ha-tang': 2, 'kinh-te': 1, 'van-hoa': 1 },
        year: { '2023': 1, '2024': 1, 'khong-ro': 1 },
      });
    });

    it('filters by values wanted, values ruled out, and dates of publishing or of the event', async () => {
      const filtered = (filter: EngineRequest['filters'][number]) =>
        idsOf(ask({ q: 'dduwowngf ', sort: 'newest', filters: [filter] }));
      expect(await filtered({ kind: 'any-of', field: 'topics', values: ['kinh-te', 'van-hoa'] })).toEqual([
        'roads',
        'undated',
      ]);
      expect(await filtered({ kind: 'none-of', field: 'topics', values: ['ha-tang'] })).toEqual(['undated']);
      expect(await filtered({ kind: 'any-of', field: 'id', values: ['body'] })).toEqual(['body']);
      expect(await filtered({ kind: 'any-of', field: 'id', values: [] })).toEqual([]);
      expect(await filtered({ kind: 'dated', from: day('2024-05-20'), to: null })).toEqual(['body']);
      expect(await filtered({ kind: 'dated', from: null, to: day('2023-05-02') })).toEqual(['roads']);
      expect(await filtered({ kind: 'dated', from: null, to: null })).toEqual(['body', 'roads']);
    });

    it('finds hostile values by their filter, and only them', async () => {
      const requests = HOSTILE.map((unit) =>
        ask({ q: '', filters: [{ kind: 'any-of', field: 'unitNames', values: [unit] }] }),
      );
      expect((await find(...requests)).map(({ ids }) => ids)).toEqual(HOSTILE.map((_, at) => [`hostile-${at}`]));
    });

    it('takes any value in a filter without being led astray by it', async () => {
      const value = fc
        .oneof(
          fc.string({ unit: 'grapheme', maxLength: 200 }),
          fc.string({ unit: fc.constantFrom('"', '\\', "'", ' ', ']') }),
        )
        .map((text) => `không có ${text}`);
      await fc.assert(
        fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
          const filter = { field: 'unitNames', values } as const;
          const [none, all] = await find(
            ask({ q: '', filters: [{ kind: 'any-of', ...filter }] }),
            ask({ q: '', filters: [{ kind: 'none-of', ...filter }] }),
          );
          expect([none?.total, all?.total]).toEqual([0, ENGINE_DOCUMENTS.length]);
        }),
        { numRuns: 50 },
      );
    });

    it('answers all requests of one call, in their order', async () => {
      const answers = await find(ask({ q: 'langf ' }), ask({ q: 'khowir ' }), ask({ q: 'khoong ' }));
      expect(answers.map(({ ids }) => ids)).toEqual([['undated'], ['roads'], []]);
      expect(await find()).toEqual([]);
    });

    it('finds what answers any side, each article once, in the window, total and counts alike', async () => {
      const fields = ['titleVi', 'bodyVi'] as const;
      const sides = [
        { q: 'langf ', fields, filters: [] },
        { q: 'mowr roongj ', fields, filters: [] },
        { q: '"mowr roongj" ', fields, filters: [] },
        { q: '', fields, filters: [{ kind: 'any-of', field: 'unitNames', values: ['😀'] }] },
        { q: 'khoong ', fields, filters: [] },
      ] as const;
      const asked = ask({ q: '', sides, sort: 'newest', facets: ['topics', 'id'] });
      const [all, one, narrowed, plain, best] = await find(
        asked,
        { ...asked, offset: 1, limit: 1 },
        { ...asked, filters: [{ kind: 'any-of', field: 'topics', values: ['ha-tang'] }] },
        ask({ q: 'langf ' }),
        { ...asked, sort: 'relevance' },
      );
      expect(best?.ids.toSorted()).toEqual(all?.ids.toSorted());
      expect(all?.ids.slice(0, 2)).toEqual(['body', 'roads']);
      expect(all?.ids.toSorted()).toEqual(['body', `hostile-${HOSTILE.length - 1}`, 'roads', 'undated']);
      expect(all).toMatchObject({ total: 4, facets: { topics: { 'ha-tang': 2, 'kinh-te': 1, 'van-hoa': 1 } } });
      expect(Object.keys(all?.facets['id'] ?? {})).toHaveLength(4);
      expect(one).toMatchObject({ ids: ['roads'], total: 4 });
      expect(narrowed).toMatchObject({ ids: ['body', 'roads'], total: 2 });
      expect(plain).toMatchObject({ ids: ['undated'], total: 1 });
    });

    it('reads articles by id in the order asked, without those that are not there', async () => {
      const articles = valueOf(await engine().articles(['undated', 'nobody', 'roads', '../x', 'a"b']));
      expect(articles.map(({ id }) => id)).toEqual(['undated', 'roads']);
      expect(articles[1]).toMatchObject({ title: 'Mở rộng đường liên xã', body: 'Đoạn một.\nĐoạn hai.' });
      expect(Object.keys(articles[1] ?? {})).not.toContain('bodyVi');
      expect(valueOf(await engine().articles([]))).toEqual([]);
    });

    it('reads encoded texts and facet values by id', async () => {
      const [undated, roads] = valueOf(await engine().encodedTexts(['undated', 'roads']));
      expect(undated).toEqual({
        id: 'undated',
        titleVi: '',
        bodyVi: 'con dduwowngf langf',
        publishedAt: null,
        eventAt: null,
        year: 'khong-ro',
        month: null,
        unitNames: [],
        agencies: [],
        topics: ['van-hoa'],
        docType: null,
      });
      expect(roads).toMatchObject({
        titleVi: 'mowr roongj dduwowngf',
        publishedAt: day('2023-05-02'),
        year: '2023',
        unitNames: ['Huyện Vĩnh Linh'],
      });
    });

    it('reads the statistics whole', async () => {
      const shards = valueOf(await engine().statistics());
      expect(shards.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        ENGINE_STATISTICS.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
    });

    it('stops when the caller has given up', async () => {
      const answer = await engine().search([ask({ q: 'a' })], AbortSignal.abort());
      expect(answer).toEqual({ ok: false, error: { kind: 'aborted' } });
    });

    it('says that it is there', async () => {
      expect(await engine().health()).toEqual({ ok: true, value: 'available' });
    });
  });
}
