import { describe, expect, it } from 'vitest';
import { createUnitChanges } from '#core/places/unit-changes.ts';

const row = (unit: string, province: string, unitToday: string, provinceToday = province) => ({
  unit,
  province,
  unitToday,
  provinceToday,
});
const changes = createUnitChanges([
  row('Thị trấn Cửa Tùng', 'Tỉnh Quảng Trị', 'Xã Cửa Tùng', 'Quảng Trị'),
  row('Xã Vĩnh Giang', 'Tỉnh Quảng Trị', 'Xã Cửa Tùng', 'Quảng Trị'),
  row('Xã Vĩnh Thủy', 'Tỉnh Quảng Trị', 'Xã Vĩnh Thủy', 'Quảng Trị'),
  row('Xã Vĩnh Lâm', 'Tỉnh Quảng Trị', 'Xã Vĩnh Thủy', 'Quảng Trị'),
  row('Xã Tân Lập', 'Tỉnh Quảng Trị', 'Xã Tân Lập', 'Quảng Trị'),
  row('Xã Tân Lập', 'Tỉnh Quảng Trị', 'Xã Lao Bảo', 'Quảng Trị'),
  row('Xã Quảng Phú', 'Tỉnh Quảng Bình', 'Xã Trung Thuần', 'Quảng Trị'),
  row('Xã Quảng Phú', 'Tỉnh Thanh Hóa', 'Phường Quảng Phú'),
  row('Xã Đa Krông', 'Tỉnh Quảng Trị', 'Xã Đakrông', 'Quảng Trị'),
]);

describe('a unit of before July 2025 in a question', () => {
  it.each([
    ['lịch tiêm ở thị trấn Cửa Tùng', null, ['Thị trấn Cửa Tùng > Xã Cửa Tùng, Quảng Trị']],
    ['thi tran cua tung', null, ['Thị trấn Cửa Tùng > Xã Cửa Tùng, Quảng Trị']],
    [
      'XÃ VĨNH GIANG và xã Vĩnh Lâm',
      null,
      ['Xã Vĩnh Giang > Xã Cửa Tùng, Quảng Trị', 'Xã Vĩnh Lâm > Xã Vĩnh Thuỷ, Quảng Trị'],
    ],
    ['xã Vĩnh Thuỷ', null, []],
    ['xã Cửa Tùng', null, []],
    ['Vĩnh Giang', null, []],
    ['thị trấn Của Tùng', null, []],
    ['xã Tân Lập', null, ['Xã Tân Lập > Xã Lao Bảo, Quảng Trị; Xã Tân Lập, Quảng Trị']],
    ['xã Quảng Phú', null, []],
    ['xã Quảng Phú', 'Thanh Hóa', ['Xã Quảng Phú > Phường Quảng Phú, Thanh Hóa']],
    ['xã Quảng Phú Quảng Bình', 'Thanh Hóa', ['Xã Quảng Phú > Xã Trung Thuần, Quảng Trị']],
    ['', null, []],
  ])('%j in the portal of %j: %j', (question, province, said) => {
    const found = changes.find(question, province).map(({ from, to }) => `${from} > ${to}`);
    expect(found).toEqual(said.map((text) => text.replace('Thuỷ', 'Thủy')));
  });
});

describe('the names of a unit then and now', () => {
  it('are known both ways, without the namesake', () => {
    expect(changes.today('Thị trấn Cửa Tùng', 'Quảng Trị')).toEqual(['Xã Cửa Tùng, Quảng Trị']);
    expect(changes.today('Xã Vĩnh Thuỷ', 'Quảng Trị')).toEqual([]);
    expect(changes.before('Xã Cửa Tùng', 'Quảng Trị')).toEqual(['Thị trấn Cửa Tùng', 'Xã Vĩnh Giang']);
    expect(changes.before('Xã Vĩnh Thủy', null)).toEqual(['Xã Vĩnh Lâm']);
  });

  it('are not guessed where a name stands in several provinces', () => {
    expect(changes.today('Xã Quảng Phú', null)).toEqual([]);
    expect(changes.today('Xã Quảng Phú', 'Tỉnh Quảng Bình')).toEqual(['Xã Trung Thuần, Quảng Trị']);
  });
});
