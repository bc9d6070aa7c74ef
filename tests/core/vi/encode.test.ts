import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, encodePrefix } from '#core/vi/encode.ts';
import { spellOut } from '#core/vi/spell-out.ts';

const EQUAL: readonly (readonly [string, string])[] = [
  ['ủy', 'uỷ'],
  ['hòa', 'hoà'],
  ['Thuỷ', 'thủy'],
  ['đường', 'ĐƯỜNG'],
  ['đường', 'đường'.normalize('NFD')],
  ['kỹ', 'kĩ'],
  ['lý', 'lí'],
  ['quý', 'quí'],
  ['sỹ', 'sĩ'],
  ['05', '5'],
];

const UNEQUAL: readonly (readonly [string, string])[] = [
  ['đường', 'Dương'],
  ['đường', 'đương'],
  ['đường', 'duong'],
  ['bán', 'bàn'],
  ['bạn', 'bản'],
  ['Lĩnh', 'Linh'],
  ['nổ', 'nỗ'],
  ['vi', 'vy'],
  ['2023', '2022'],
  ['ma', 'mả'],
  ['bus', 'bú'],
  ['soon', 'sôn'],
  ['xoong', 'xông'],
];

describe('the tone-last Telex encoding', () => {
  it.each([
    ['đường', 'dduwowngf'],
    ['ủy', 'uyr'],
    ['hòa', 'hoaf'],
    ['nghiêng', 'nghieeng'],
    ['UBND', 'ubnd'],
    ['bus', 'busq'],
    ['Iraq', 'iraq'],
  ])('writes %s as %s', (word, vi) => {
    expect(encode(word).vi).toBe(vi);
  });

  it.each(EQUAL)('takes %s and %s as one', (a, b) => {
    expect(encode(a)).toEqual(encode(b));
  });

  it.each(UNEQUAL)('keeps %s and %s apart', (a, b) => {
    expect(encode(a).vi).not.toBe(encode(b).vi);
  });

  it('does not depend on the normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        expect(encode(text.normalize('NFD'))).toEqual(encode(text.normalize('NFC')));
      }),
    );
  });

  it('is read back as the letters it was made of', () => {
    const letters = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(letters, (word) => {
        const { vi, ascii } = encode(word);
        expect(spellOut(vi).ascii).toBe(ascii);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes an unfinished word as a prefix of the finished one', () => {
    for (const word of ['đường', 'nguyễn', 'trưởng', 'hòa']) {
      for (let length = 1; length <= word.length; length += 1) {
        expect(encode(word).vi.startsWith(encodePrefix(word.slice(0, length)).vi), word.slice(0, length)).toBe(true);
      }
    }
  });
});
