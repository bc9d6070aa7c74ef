import { describe, expect, it } from 'vitest';
import { readPlaces } from '#indexer/places/places.ts';

const places = readPlaces();

describe('the unit that a host name tells', () => {
  it.each([
    ['https://nari.backan.gov.vn/tin', 'Huyện Na Rì', 'Bắc Kạn'],
    ['https://www.quangtri.gov.vn/tin', 'Tỉnh Quảng Trị', 'Quảng Trị'],
    ['https://quangbinh.gov.vn/tin', 'Tỉnh Quảng Bình', 'Quảng Bình'],
    ['https://danang.gov.vn/tin', 'Thành phố Đà Nẵng', 'Đà Nẵng'],
    ['https://xatinhtra.sontinh.quangngai.gov.vn/tin', 'Xã Tịnh Trà', 'Quảng Ngãi'],
    ['https://hoiphunu.quangtri.gov.vn/tin', 'Hội Liên hiệp Phụ nữ tỉnh Quảng Trị', 'Quảng Trị'],
  ])('is its first label: %s', (url, unit, province) => {
    expect(places.unitOfHost(url)).toEqual({ unit, province });
  });

  it('is the commune of the district beside it, under the name it had there', () => {
    expect(places.unitOfHost('https://cuatung.vinhlinh.quangtri.gov.vn/tin')?.unit).toBe('Thị trấn Cửa Tùng');
  });

  it('is not a province of the same name farther left', () => {
    expect(places.unitOfHost('https://vinhlong.vinhlinh.quangtri.gov.vn/tin')).toEqual({
      unit: 'Xã Vĩnh Long',
      province: 'Quảng Trị',
    });
  });

  it('is the commune of today where no district stands beside it', () => {
    expect(places.unitOfHost('https://cuatung.quangtri.gov.vn/tin')?.unit).toBe('Xã Cửa Tùng');
  });

  it('is the district that an agency belongs to', () => {
    expect(places.unitOfHost('https://hdnd.trieuphong.quangtri.gov.vn/tin')?.unit).toBe('Huyện Triệu Phong');
  });

  it('is none, but the province is known, where the label is no unit', () => {
    expect(places.unitOfHost('https://chuyentrang.quangtri.gov.vn/tin')).toEqual({ unit: null, province: 'Quảng Trị' });
  });

  it.each([
    ['https://huongthuy.thuathienhue.gov.vn/tin', 'Thị xã Hương Thủy', 'Thừa Thiên Huế'],
    ['https://cuchi.hochiminhcity.gov.vn/tin', 'Huyện Củ Chi', 'Hồ Chí Minh'],
    ['https://condao.baria-vungtau.gov.vn/tin', 'Huyện Côn Đảo', 'Bà Rịa - Vũng Tàu'],
  ])('is found under names of provinces that only hosts have: %s', (url, unit, province) => {
    expect(places.unitOfHost(url)).toEqual({ unit, province });
  });
});

describe('the province of a unit', () => {
  it.each([
    ['Sở Nội vụ tỉnh Đắk Nông', 'Đắk Nông'],
    ['Sở Nội Vụ - Tỉnh ĐắkNông', 'Đắk Nông'],
    ['Huyện Krông Nô', 'Đắk Nông'],
    ['Xã Gio Châu - Gio Linh', 'Quảng Trị'],
    ['Huyện ủy Cam Lộ', 'Quảng Trị'],
    ['Tỉnh Kon Tum', 'Kon Tum'],
    ['Thành phố Đông Hà', 'Quảng Trị'],
  ])('is the one it names, or the only one with such a district: %s', (unit, province) => {
    expect(places.provinceOfUnit(unit)).toBe(province);
  });

  it.each(['Huyện Châu Thành', 'Xã Lộc An', 'Huyện Lộc Sơn', 'BBT'])('is not guessed: %s', (unit) => {
    expect(places.provinceOfUnit(unit)).toBeNull();
  });
});
