import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import { FACET_NAMES } from '#core/contract/search-query.ts';
import { parseUnitAliases } from '#core/places/unit-aliases.ts';
import { parseAbbreviations } from '#core/vi/abbreviations.ts';
import { createAnalyser } from '#core/vi/analyse.ts';
import type { SearchLists } from '#server/search/create-search.ts';
import { createTestLists } from '../support/create-test-lists.ts';
import { openIndex } from '../support/open-index.ts';

const ALIASES = 'Xứ Cùa\tXã Hiếu Giang, Quảng Trị\n';
const file = join(mkdtempSync(join(tmpdir(), 'tra-tin-aliases-')), 'ten-goi.tsv');
writeFileSync(file, ALIASES);
const index = openIndex({ ALIASES_FILE: file });

const lists = createTestLists([
  { question: 'lịch họp', ids: ['ghim-ngoai', 'hop-3', 'khong-co'] },
  { question: 'không ai viết', ids: ['ghim-ngoai'] },
]);
const ask = (search: string) => index.ask(search, lists);
const idsOf = async (search: string) => (await ask(search)).hits.map(({ id }) => id);

beforeAll(async () => {
  const meetings = Array.from({ length: 6 }, (_, at) => ({
    id: `hop-${at + 1}`,
    title: `Lịch họp số ${at + 1}`,
    body: 'Lịch họp của xã.',
    date: `2024-0${at + 1}-02`,
    unit: at < 3 ? 'Xã Vĩnh Thủy' : 'Xã Hiếu Giang',
    province: 'Quảng Trị',
    topic: 'thong-bao',
  }));
  const other = { ...meetings[0], id: 'ghim-ngoai', title: 'Nội quy phòng tiếp dân', body: 'Quy định ra vào.' };
  await index.load([...meetings, other]);
});

describe('pinned articles', () => {
  it('come first, in the order of the list, marked, and are counted once whether the words find them or not', async () => {
    const { hits, total } = await ask('q=lịch họp');
    expect(hits.slice(0, 2).map(({ id, pinned }) => [id, pinned])).toEqual([
      ['ghim-ngoai', true],
      ['hop-3', true],
    ]);
    expect(hits.slice(2).every(({ pinned }) => pinned === undefined)).toBe(true);
    expect(total).toBe(7);
    expect(new Set(hits.map(({ id }) => id)).size).toBe(7);
  });

  it('stay before the rest when the list goes over several pages', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => idsOf(`q=lịch họp&perPage=2&page=${page}`)));
    expect(pages[0]).toEqual(['ghim-ngoai', 'hop-3']);
    expect(new Set(pages.flat()).size).toBe(7);
    expect((await idsOf('q=lịch họp&perPage=1&page=2'))[0]).toBe('hop-3');
  });

  it('obey the filters, and every count stays the total it promises', async () => {
    const { facets } = await ask('q=lịch họp&unit=Xã Hiếu Giang, Quảng Trị');
    expect(await idsOf('q=lịch họp&unit=Xã Hiếu Giang, Quảng Trị')).not.toContain('ghim-ngoai');
    for (const name of FACET_NAMES) {
      for (const { value, count } of facets[name]) {
        const search = new URLSearchParams({ q: 'lịch họp', unit: 'Xã Hiếu Giang, Quảng Trị', [name]: value });
        expect((await ask(search.toString())).total, `${name}=${value}`).toBe(count);
      }
    }
  });

  it('are left in their places in an order by date', async () => {
    const { hits, total } = await ask('q=lịch họp&sort=oldest');
    expect(hits[0]?.id).toBe('hop-1');
    expect([total, hits.some(({ pinned }) => pinned === true)]).toEqual([6, false]);
  });

  it('answer a question that nothing else answers', async () => {
    expect(await idsOf('q=không ai viết')).toContain('ghim-ngoai');
  });

  it('that are not in the index are told on the status page', async () => {
    const status = await index.search(lists).status();
    expect(status.ok && status.value.unknownPins).toEqual(['khong-co']);
  });
});

describe('an alias of a unit', () => {
  it('finds what the unit publishes, says which unit it is, and is completed while typed', async () => {
    const aliases = parseUnitAliases(ALIASES);
    if (!aliases.ok) throw new Error(aliases.error);
    const search = index.search({ ...createTestLists(), aliases: aliases.value });
    const query = parseSearchQuery(new URLSearchParams({ q: 'họp xứ Cùa' }));
    const answer = query.ok ? await search.search(query.value) : query;
    expect(answer.ok && answer.value.hits.map(({ id }) => id).toSorted()).toEqual(['hop-4', 'hop-5', 'hop-6']);
    expect(answer.ok && answer.value.interpretation.rewrites).toContainEqual({
      kind: 'unit',
      from: 'Xứ Cùa',
      to: 'Xã Hiếu Giang, Quảng Trị',
    });
    const typed = await search.suggest('xu cu');
    expect(typed.ok && typed.value.suggestions.map(({ text }) => text)).toContain('Xã Hiếu Giang, Quảng Trị');
  });
});

describe('abbreviations that the index was not made with', () => {
  it('are told on the status page: the index must be rebuilt', async () => {
    const outdated = async (lists: SearchLists) => {
      const status = await index.search(lists).status();
      return status.ok && status.value.outdated;
    };
    const lists = createTestLists();
    expect(await outdated(lists)).toBe(false);
    const table = parseAbbreviations('KDC\tkhu dân cư\torgan\tno\n');
    if (!table.ok) throw new Error(table.error);
    expect(await outdated({ ...lists, analyser: createAnalyser({ abbreviations: table.value }) })).toBe(true);
  });
});
