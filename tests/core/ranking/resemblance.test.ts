import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRankedText } from '#core/ranking/ranked-text.ts';
import { createResemblance } from '#core/ranking/resemblance.ts';
import { createTermIds } from '#core/ranking/term-ids.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f.'), { maxLength: 40 }).map((list) => list.join(' '));
const compare = (first: string, second: string) => {
  const ids = createTermIds();
  const text = (bodyVi: string) => toRankedText({ titleVi: '', bodyVi }, ids);
  return createResemblance(text(first))(text(second));
};

/** The shingles as strings, compared one by one. */
function compareSlowly(first: string, second: string): number {
  const shingles = (text: string) => {
    const list = text.replaceAll('.', '').split(' ').filter(Boolean);
    return [...new Set(list.slice(4).map((_, at) => list.slice(at, at + 5).join(' ')))];
  };
  const [own, theirs] = [shingles(first), shingles(second)];
  const both = own.filter((shingle) => theirs.includes(shingle)).length;
  const either = own.length + theirs.length - both;
  return either === 0 ? 0 : both / either;
}

describe('how much one text resembles another', () => {
  it('is the share of runs of five words that both have', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        expect(compare(first, second)).toBeCloseTo(compareSlowly(first, second), 10);
      }),
    );
  });

  it('is all of it for the same words, whatever their sentence ends, and nothing for a few words', () => {
    expect(compare('a b c d e f', 'a b c. d e f.')).toBe(1);
    expect(compare('a b c d', 'a b c d')).toBe(0);
  });
});
