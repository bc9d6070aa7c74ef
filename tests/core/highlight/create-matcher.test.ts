import { describe, expect, it } from 'vitest';
import { createMatcher } from '#core/highlight/create-matcher.ts';
import { toSegments } from '#core/highlight/to-segments.ts';
import { toScoreTerms } from '#core/ranking/score-term.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

const analyser = createTestAnalyser();

/** What is marked in a text for compounds, each counting its other accents so much. */
function marked(
  text: string,
  compounds: readonly (readonly [words: string, foldedWeight: number])[],
  how: { readonly folded: boolean; readonly whole: boolean },
): readonly string[] {
  const wanted = compounds.flatMap(([words, weight]) =>
    toScoreTerms([{ terms: analyser.analyseForQuery(words).terms, quoted: false }], weight),
  );
  const matches = createMatcher(wanted, { ...how, valueOf: () => 1 }).find(analyser.analyseForIndex(text).terms);
  return toSegments(text, matches).flatMap((segment) => (segment.marked ? [segment.text] : []));
}

const TEXT = 'Nguyên thứ trưởng Tài nguyên họp tại xã đang làm';

describe('the words marked in a text', () => {
  it('are compounds as a whole where they were found as such', () => {
    expect(marked(TEXT, [['tài nguyên', 0.3]], { folded: false, whole: true })).toEqual(['Tài nguyên']);
  });

  it('are the same letters with any accents where they were found so', () => {
    expect(marked(TEXT, [['tài nguyên', 0.6]], { folded: true, whole: false })).toEqual([
      'Nguyên',
      'Tài nguyên',
      'tại',
    ]);
  });

  it('are with any accents those words alone whose other accents count', () => {
    const wanted = [
      ['tài nguyên', 0],
      ['dang', 0.6],
    ] as const;
    expect(marked(TEXT, wanted, { folded: true, whole: false })).toEqual(['Tài nguyên', 'đang']);
  });

  it('are one mark where nothing but a space or the strokes of a number stand between', () => {
    const how = { folded: false, whole: false };
    const wanted = [['174/TB-UBND', 0.3]] as const;
    expect(marked('Thông báo số 174/TB-UBND, rồi 174.', wanted, how)).toEqual(['174/TB-UBND', '174']);
  });
});
