import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '../support/open-index.ts';

const index = openIndex();
const { ask } = index;

beforeAll(async () => {
  const common = { province: 'Quảng Trị', topic: 'nong-nghiep' };
  await index.load([
    { ...common, id: 'a', title: 'Cấp cá giống', body: 'Cấp cá giống.', date: '2023-03-01', unit: 'Xã Vĩnh Thủy' },
    { ...common, id: 'b', title: 'Cấp cây giống', body: 'Cấp cây giống.', date: '2023-05-01', unit: 'Xã Vĩnh Thủy' },
    { ...common, id: 'c', title: 'Cấp lúa giống', body: 'Cấp lúa giống.', date: '2023-08-01', unit: 'Xã Hiếu Giang' },
    { ...common, id: 'd', title: 'Họp thôn', body: 'Họp bàn việc thôn.', date: '2024-01-01', unit: 'Xã Cửa Tùng' },
  ]);
});

describe('a search that finds nothing', () => {
  it.each([
    'q=giống&unit=Xã Cửa Tùng, Quảng Trị',
    'q=giống&unit=Xã Cửa Tùng, Quảng Trị&topic=nong-nghiep',
    'q=giống&unit=Xã Hiếu Giang, Quảng Trị&from=2023-04-01&to=2023-06-30',
    'q=giong&from=2023-06-01&to=2023-06-30',
    'q=giống&-topic=nong-nghiep&-unit=Xã Hiếu Giang, Quảng Trị',
    'unit=Xã Cửa Tùng, Quảng Trị&year=2023',
  ])('because of its filters, %s, leads to as many articles as each link says', async (search) => {
    const { total, advice = [] } = await ask(search);
    const links = advice.flatMap((piece) => piece.links).filter(({ label }) => label.includes('('));
    expect(total).toBe(0);
    expect(links.length).toBeGreaterThan(0);
    for (const { label, path } of links) {
      expect(`${(await ask(path.slice(2))).total} bài`, label).toBe(/\((.+)\)/.exec(label)?.[1]);
    }
  });

  it('names the filter that alone hides everything, and the months nearby that have something', async () => {
    const { advice = [] } = await ask('q=giống&unit=Xã Vĩnh Thủy, Quảng Trị&from=2023-04-01&to=2023-04-30');
    expect(advice.map(({ text }) => text).slice(0, 2)).toEqual([
      'Chỉ cần bỏ một bộ lọc:',
      'Những tháng gần đó có bài:',
    ]);
    expect(advice[1]?.links.map(({ label }) => label)).toEqual(['3/2023 (1 bài)', '5/2023 (1 bài)']);
  });

  it('because no single filter is to blame leads to the words without any', async () => {
    const { advice = [] } = await ask('q=giong&unit=Xã Cửa Tùng, Quảng Trị&year=2024&from=2024-01-01');
    expect(advice).toHaveLength(1);
    expect(advice[0]?.text).toBe('Không lọc thì có 3 bài, tìm theo cách: mọi dấu của các từ.');
    expect((await ask(advice[0]?.links[0]?.path.slice(2) ?? '')).total).toBe(3);
  });

  it('for its words says what was tried, and which words no article has', async () => {
    const { advice = [] } = await ask('q=zzxxqq');
    expect(advice[0]?.text).toMatch(/^Đã tìm: .*mọi dấu của các từ.*; đều không có\.$/);
    expect(advice[1]?.text).toBe('Không bài nào trong kho có từ: «zzxxqq».');
  });

  it('is alone in being advised', async () => {
    expect(await ask('q=giống')).not.toHaveProperty('advice');
  });
});
