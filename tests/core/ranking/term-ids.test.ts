import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermIds } from '#core/ranking/term-ids.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'd', 'f', '1'), minLength: 1, maxLength: 5 });

describe('numbers of terms', () => {
  it('are found again by any beginning, as a look at every word would find them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, prefix) => {
        const ids = createTermIds();
        const expected = words.flatMap((each) =>
          each.startsWith(prefix) ? [ids.idOf(each)] : [ids.idOf(each)].slice(1),
        );
        expect(ids.idsOfPrefix(prefix).toSorted((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});
