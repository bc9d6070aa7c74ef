import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '../support/open-index.ts';

const index = openIndex();
const { ask } = index;

describe('a unit by the name it had before July 2025, or has since', () => {
  beforeAll(async () => {
    const body = 'Bà con đến nhà văn hóa nhận thẻ. Mang theo giấy tờ.';
    const common = { province: 'Quảng Trị', topic: 'thong-bao', body };
    await index.load([
      { ...common, id: 'truoc', title: 'Thông báo phát thẻ', unit: 'Thị trấn Cửa Tùng', date: '2024-03-01' },
      { ...common, id: 'sau', title: 'Thông báo phát thẻ đợt hai', unit: 'Xã Cửa Tùng', date: '2025-09-01' },
      { ...common, id: 'khac', title: 'Thông báo phát thẻ xã bên', unit: 'Xã Vĩnh Thủy', date: '2025-09-02' },
    ]);
  });

  it.each(['thị trấn Cửa Tùng', 'thi tran cua tung', 'xã Cửa Tùng', 'xa cua tung'])('is found by «%s»', async (q) => {
    const { hits } = await ask({ q });
    expect(hits.map(({ id }) => id).toSorted()).toEqual(['sau', 'truoc']);
  });

  it('says what the former unit is now, with its province, and nothing of a unit that still is', async () => {
    const { interpretation } = await ask({ q: 'thẻ ở thị trấn Cửa Tùng' });
    expect(interpretation.rewrites).toContainEqual({
      kind: 'unit',
      from: 'Thị trấn Cửa Tùng',
      to: 'Xã Cửa Tùng, Quảng Trị',
    });
    expect((await ask({ q: 'xã Cửa Tùng' })).interpretation.rewrites).toEqual([]);
  });

  it('is chosen by either name as a facet', async () => {
    const { total, facets } = await ask({ unit: 'Xã Cửa Tùng, Quảng Trị' });
    expect(total).toBe(2);
    expect(facets.unit).toContainEqual(expect.objectContaining({ value: 'Thị trấn Cửa Tùng, Quảng Trị', count: 1 }));
  });
});
