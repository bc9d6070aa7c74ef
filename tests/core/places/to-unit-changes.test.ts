import { describe, expect, it } from 'vitest';
import { MERGED_COMMUNES } from '#core/places/merged-communes.ts';
import { createUnitChanges } from '#core/places/unit-changes.ts';
import { toUnitChanges } from '#core/places/to-unit-changes.ts';
import { readAddressTables } from '#indexer/places/address-tables.ts';

const { communes, districts } = toUnitChanges(readAddressTables().mappings);
const changes = createUnitChanges(communes, districts);

describe('communes merged before 2025', () => {
  it('are each followed to a commune of today', () => {
    const lost = MERGED_COMMUNES.filter(([name, province]) => changes.today(name, province).length === 0);
    // A commune of today has this name again.
    expect(lost.map(([name]) => name)).toEqual(['Xã Nam Trạch']);
  });

  it.each([
    ['Xã Vĩnh Kim', 'Quảng Trị', ['Xã Cửa Tùng, Quảng Trị']],
    ['Xã Vĩnh Thạch', 'Quảng Trị', ['Xã Cửa Tùng, Quảng Trị']],
    ['Xã Vĩnh Trung', 'Quảng Trị', ['Xã Vĩnh Hoàng, Quảng Trị']],
    ['Xã Gio Hoà', 'Quảng Trị', ['Xã Cồn Tiên, Quảng Trị']],
    ['Xã Hạ Trạch', 'Quảng Bình', ['Xã Bắc Trạch, Quảng Trị']],
    ['Xã Vĩnh Kim', 'Vĩnh Long', []],
  ])('%s, %s: %j', (unit, province, today) => {
    expect(changes.today(unit, province)).toEqual(today);
  });

  it('are found among the former units of the commune that holds them', () => {
    expect(changes.before('Xã Cửa Tùng', 'Quảng Trị')).toEqual(
      expect.arrayContaining(['Thị trấn Cửa Tùng', 'Xã Kim Thạch', 'Xã Vĩnh Kim']),
    );
  });
});

describe('districts', () => {
  it.each([
    ['huyện Vĩnh Linh', null, 'Xã Bến Quan, Quảng Trị; Xã Cửa Tùng, Quảng Trị; Xã Vĩnh Hoàng, Quảng Trị…'],
    ['đường ở huyen vinh linh', null, 'Xã Bến Quan, Quảng Trị; Xã Cửa Tùng, Quảng Trị; Xã Vĩnh Hoàng, Quảng Trị…'],
    ['huyen vinh linh', null, 'Xã Bến Quan, Quảng Trị; Xã Cửa Tùng, Quảng Trị; Xã Vĩnh Hoàng, Quảng Trị…'],
    ['huyện Châu Thành', null, null],
    ['Vĩnh Linh', null, null],
  ])('%j tells of its communes of today: %j', (question, province, told) => {
    expect(changes.find(question, province)[0]?.to ?? null).toBe(told);
  });

  it('are not what became of an article: it is of no single commune', () => {
    expect(changes.today('Huyện Vĩnh Linh', 'Quảng Trị')).toEqual([]);
  });
});
