import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSides } from '#core/query/split-sides.ts';
import { hostileText } from '../../support/hostile-text.ts';

describe('the sides of a question', () => {
  it.each([
    ['lũ lụt HOẶC ngập úng', ['lũ lụt', 'ngập úng']],
    ['UBND OR HĐND', ['UBND', 'HĐND']],
    ['"bão số 5" OR lũ -quét HOẶC sạt lở', ['"bão số 5"', 'lũ -quét', 'sạt lở']],
    ['lũ HOẶC'.normalize('NFD') + ' ngập', ['lũ'.normalize('NFD'), 'ngập']],
    ['HOẶC lũ OR OR ngập OR', ['lũ', 'ngập']],
  ])('are parted by the operator in «%s»', (text, sides) => {
    expect(splitSides(text)).toEqual(sides);
  });

  it.each([
    'lũ lụt hoặc ngập úng',
    '"lũ OR ngập"',
    '-“lũ OR ngập” mưa',
    'ORGAN ngập',
    'HOẶC',
    'lũ OR',
    '',
    'QUY ĐỊNH HỖ TRỢ BẰNG TIỀN HOẶC BẰNG ĐẤT CHO DÂN',
    Array.from({ length: 9 }, (_, at) => `từ${at}`).join(' OR '),
  ])('are one in «%s»: what is quoted, a headline, a loose end, a long list are no operators', (text) => {
    expect(splitSides(text)).toEqual([text]);
  });

  it('are never none, nor blank where there are several', () => {
    const text = fc
      .array(fc.oneof(hostileText(), fc.constantFrom('OR', ' OR ', 'HOẶC', '"', ' ')))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (question) => {
        const sides = splitSides(question);
        expect(sides.length).toBeGreaterThan(0);
        expect(sides.length > 1 && sides.some((side) => side.trim() === '')).toBe(false);
      }),
    );
  });
});
