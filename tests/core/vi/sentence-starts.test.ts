import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceStarts } from '#core/vi/sentence-starts.ts';
import { arbitraryText } from '../../support/arbitraries.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

const analyser = createTestAnalyser();
const sentencesOf = (text: string) => sentenceStarts(text).map((start, at, all) => text.slice(start, all[at + 1]));

describe('the sentences of a text', () => {
  it.each([
    ['Xã mở đường. Huyện họp', ['Xã mở đường. ', 'Huyện họp']],
    ['Xã mở đường.\nHuyện họp', ['Xã mở đường.\n', 'Huyện họp']],
    ['mở đường\nliên xã', ['mở đường\nliên xã']],
    ['  «Chi 1.500 đồng»! Ai? Dân…  Hết', ['Chi 1.500 đồng»! ', 'Ai? ', 'Dân…  ', 'Hết']],
    ['tra-tin.gov.vn và 24/7', ['tra-tin.gov.vn và 24/7']],
    ['… . !', []],
    ['', []],
  ])('begin at the first word and after each end: %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('begin where the analyser puts a break, in any text whose short forms hold no space', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { terms } = analyser.analyseForIndex(text);
        const breaks = terms.filter(({ breakBefore }, at) => at > 0 && breakBefore).map(({ start }) => start);
        const starts = new Set(sentenceStarts(text));
        expect(breaks.filter((start) => !starts.has(start))).toEqual([]);
      }),
    );
  });
});
