import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorpusStatistics, type CountedText } from '#core/ranking/corpus-statistics.ts';

const word = fc.constantFrom('xax', 'mowr', 'dduwowngf', 'rung', 'lieen', 'thoon', '2024');
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const text = fc.record({
  titleVi: sentence,
  bodyVi: fc.array(sentence, { maxLength: 3 }).map((all) => all.join('. ')),
});

const countsOf = (texts: readonly CountedText[]) => {
  const statistics = createCorpusStatistics();
  for (const each of texts) statistics.add(each);
  return statistics;
};

describe('the statistics of a corpus', () => {
  it('count articles, not occurrences, and pairs within a sentence', () => {
    const statistics = countsOf([
      { titleVi: 'mowr dduwowngf', bodyVi: 'mowr dduwowngf lieen thoon. rung' },
      { titleVi: 'rung', bodyVi: 'dduwowngf rung' },
    ]);
    expect(statistics.frequency('dduwowngf')).toBe(2);
    expect(statistics.pairFrequency('mowr', 'dduwowngf')).toBeCloseTo(1, 3);
    expect(statistics.pairFrequency('thoon', 'rung')).toBe(0);
    expect(statistics.meanLength()).toBe(5);
  });

  it('never hold a pair in more articles than either of its words', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), word, word, (texts, first, second) => {
        const statistics = countsOf(texts);
        const pair = statistics.pairFrequency(first, second);
        const most = statistics.pairFrequencyAtMost(first, second);
        expect(pair).toBeGreaterThanOrEqual(0);
        expect(most).toBeGreaterThanOrEqual(pair);
        expect(most).toBeLessThanOrEqual(Math.min(statistics.frequency(first), statistics.frequency(second)));
        const holds = ({ titleVi, bodyVi }: CountedText) => ` ${titleVi} | ${bodyVi} `.includes(` ${first} ${second}`);
        expect(texts.filter(holds).length === 0 || most > 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('are the same when an article came and went, and when they were kept and read again', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, word, word, (texts, passing, first, second) => {
        const plain = countsOf(texts);
        const changed = countsOf([...texts, passing]);
        changed.remove(passing);
        const again = createCorpusStatistics(changed.toShards());
        for (const statistics of [changed, again]) {
          expect(statistics.articles()).toBe(plain.articles());
          expect(statistics.vocabulary()).toEqual(plain.vocabulary());
          expect(statistics.pairFrequency(first, second)).toBe(plain.pairFrequency(first, second));
        }
      }),
      { numRuns: 20 },
    );
  });
});
