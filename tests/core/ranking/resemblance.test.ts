import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRankedText } from '#core/ranking/ranked-text.ts';
import { compareShingles, shinglesOf } from '#core/ranking/resemblance.ts';
import { createTermIds } from '#core/ranking/term-ids.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f.'), { maxLength: 40 }).map((list) => list.join(' '));
const compare = (first: string, second: string) => {
  const ids = createTermIds();
  const shingles = (bodyVi: string) => shinglesOf(toRankedText({ titleVi: '', bodyVi }, ids).terms);
  return compareShingles(shingles(first), shingles(second));
};

/** The shingles as strings, compared one by one. */
function compareSlowly(first: string, second: string): { readonly resemblance: number; readonly containment: number } {
  const shingles = (text: string) => {
    const list = text.replaceAll('.', '').split(' ').filter(Boolean);
    return [...new Set(list.slice(4).map((_, at) => list.slice(at, at + 5).join(' ')))];
  };
  const [own, theirs] = [shingles(first), shingles(second)];
  const both = own.filter((shingle) => theirs.includes(shingle)).length;
  const either = own.length + theirs.length - both;
  const shorter = Math.min(own.length, theirs.length);
  return { resemblance: either === 0 ? 0 : both / either, containment: shorter === 0 ? 0 : both / shorter };
}

describe('how much one text resembles another', () => {
  it('is the share of runs of five words that both have: of all, and of those of the shorter', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const [found, expected] = [compare(first, second), compareSlowly(first, second)];
        expect(found.resemblance).toBeCloseTo(expected.resemblance, 10);
        expect(found.containment).toBeCloseTo(expected.containment, 10);
      }),
    );
  });

  it('is all of it for the same words, whatever their sentence ends, and nothing for a few words', () => {
    expect(compare('a b c d e f', 'a b c. d e f.')).toMatchObject({ resemblance: 1, containment: 1 });
    expect(compare('a b c d', 'a b c d')).toMatchObject({ resemblance: 0, containment: 0 });
  });

  it('is small for a text cut in half, all of which the whole text contains', () => {
    expect(compare('a b c d e f', 'a b c d e f g h i j')).toEqual({ shared: 2, resemblance: 2 / 6, containment: 1 });
  });
});
