import { describe, expect, it } from 'vitest';
import { parseAbbreviations } from '#core/vi/abbreviations.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

const analyser = createTestAnalyser();
const words = (text: string) =>
  analyser
    .analyseForIndex(text)
    .terms.map((term) => term.word.toLowerCase())
    .join(' ');

describe('abbreviations', () => {
  it.each([
    ['UBND huyện', 'ủy ban nhân dân huyện'],
    ['ubnd xã', 'ủy ban nhân dân xã'],
    ['HDND', 'hội đồng nhân dân'],
    ['Sở GD&ĐT', 'sở giáo dục và đào tạo'],
    ['Sở GD & ĐT', 'sở giáo dục và đào tạo'],
    ['đ/c An', 'đồng chí an'],
    ['PCTUBND huyện', 'phó chủ tịch ủy ban nhân dân huyện'],
    ['TT Hồ Xá', 'thị trấn hồ xá'],
    ['TT HĐND', 'thường trực hội đồng nhân dân'],
    ['TT số 12', 'thông tư số 12'],
    ['theo QĐ số 5', 'theo quyết định số 5'],
    ['TP Đông Hà', 'thành phố đông hà'],
    ['lần thứ XII', 'lần thứ xii'],
  ])('reads %s as %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each(['TT', 'CT', 'tu tập', 'hu', '12/QĐ-UBND', 'kh'])('leaves %s as it stands', (text) => {
    expect(analyser.analyseForIndex(text).terms.every((term) => term.expandedFrom === null)).toBe(true);
  });

  it('keeps every short form findable as typed', () => {
    expect(analyser.analyseForIndex('TT Hồ Xá, UBND').shortForms).toEqual(['TT', 'UBND']);
  });

  it('reads Roman numerals as numbers where they are ordinals, and words where they are words', () => {
    const vi = (text: string) => analyser.analyseForIndex(text).terms.map((term) => term.vi);
    expect(vi('khóa XII')).toEqual(vi('khoá 12'));
    expect(vi('lần thứ V')).toEqual(vi('lần thứ 5'));
    expect(vi('VI PHẠM')).toEqual(vi('vi phạm'));
    expect(vi('xi măng')[0]).toBe('xi');
  });

  it('names the line that is wrong', () => {
    const parsed = parseAbbreviations('short\texpansion\tsense\tambiguous\nUBND\tỦy ban nhân dân\torgan\tmaybe');
    expect(parsed).toMatchObject({ ok: false, error: expect.stringContaining('dòng 2') as string });
  });
});
