import { describe, expect, it } from 'vitest';
import type { Interpretation } from '#core/contract/search-response.ts';
import { sayInterpretation } from '#web/present/say-interpretation.ts';
import * as vi from '#web/text/vi.ts';

const nothingDone: Interpretation = {
  rung: 'exact',
  rewrites: [],
  tried: [{ rung: 'exact', total: 3 }],
  didYouMean: null,
  literalDiffers: false,
};

describe('what is said of a search', () => {
  it('is nothing when the words were taken as they are', () => {
    expect(sayInterpretation(nothingDone)).toEqual([]);
  });

  it('says that no article holds all words only where that was found out', () => {
    const effort: Interpretation = { ...nothingDone, rung: 'best-effort' };
    const last = { rung: 'best-effort', total: 30 } as const;
    expect(sayInterpretation({ ...effort, tried: [{ rung: 'exact', total: 0 }, last] })).toEqual([vi.bestEffort]);
    expect(sayInterpretation({ ...effort, tried: [{ rung: 'exact', total: 2 }, last] })).toEqual([vi.sentence]);
    expect(sayInterpretation({ ...effort, tried: [last] })).toEqual([vi.sentence]);
  });

  it('names what was rewritten rather than the step it led to', () => {
    const rewrites = [{ kind: 'abbreviation', from: 'UBND', to: 'ủy ban nhân dân' }] as const;
    expect(sayInterpretation({ ...nothingDone, rung: 'folded', rewrites })).toEqual([
      '“UBND” được hiểu là “ủy ban nhân dân”.',
    ]);
  });

  it('adds what a former unit is now to whatever else was done', () => {
    const rewrites = [{ kind: 'unit', from: 'Xã Vĩnh Giang', to: 'Xã Cửa Tùng, Quảng Trị' }] as const;
    expect(sayInterpretation({ ...nothingDone, rung: 'folded', rewrites })).toEqual([
      '“Xã Vĩnh Giang” nay là “Xã Cửa Tùng, Quảng Trị”.',
      vi.rungs.folded,
    ]);
  });
});
