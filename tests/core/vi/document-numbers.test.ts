import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from '#core/vi/document-numbers.ts';

const numbers = (text: string) => findDocumentNumbers(text).map(({ canonical }) => canonical);

describe('document numbers in a text', () => {
  it.each([
    ['Quyết định 1963/QĐ - UB của tỉnh', '1963/QĐ-UB'],
    ['Chỉ thị 24- CT/HU của huyện', '24-CT/HU'],
    ['Nghị định 64/2014/NĐ-CP', '64/2014/NĐ-CP'],
    ['Nghị quyết 35/2023/UBTVQH15', '35/2023/UBTVQH15'],
    ['Kế hoạch 77/KH-BCĐTƯVSATTP của ban', '77/KH-BCĐTƯVSATTP'],
    ['Công văn 9/UBVHGDTTN', '9/UBVHGDTTN'],
    ['Kế hoạch 77/KH\u2011UBND của huyện', '77/KH-UBND'],
    ['Quy định 7-Q\u00d0/TW của Trung ương', '7-QĐ/TW'],
    ['Nghị quyết 7 – NQ/TW của Trung ương', '7-NQ/TW'],
    ['Tờ trình 9 - TTr/TU của Tỉnh ủy', '9-TTr/TU'],
    ['Quy định 9-QĐi/TW', '9-QĐi/TW'],
    ['Quyết định 77 – QĐNS/TW', '77-QĐNS/TW'],
    ['Thông báo 77A/TB-LĐ', '77A/TB-LĐ'],
    ['Quyết định 168a/QĐ-UBND', '168a/QĐ-UBND'],
  ])('have one form, however they are written: %s', (text, canonical) => {
    expect(numbers(text)).toEqual([canonical]);
  });

  it.each([
    'Số: /KH-UBND',
    'Số: ……/GM-UBND',
    'đạt 16/19 tiêu chí',
    'nhiệt độ 22-230C',
    'ngày 1/7 và 26-3-1931',
    'bóng chuyền 20 - TDTT huyện',
    'nhiệm kỳ 2020 - ĐH Đảng bộ',
    'giai đoạn 2021-2025',
  ])('are not what has no signs or no number: %s', (text) => {
    expect(numbers(text)).toEqual([]);
  });
});
