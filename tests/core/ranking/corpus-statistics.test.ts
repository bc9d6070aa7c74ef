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
    expect(statistics.pairFrequency('mowr', 'dduwowngf')).toBe(1);
    expect(statistics.pairFrequency('thoon', 'rung')).toBe(0);
    expect(statistics.meanLength()).toBe(5);
  });

  it('count a pair in exactly the articles that hold it', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), word, word, (texts, first, second) => {
        const holds = ({ titleVi, bodyVi }: CountedText) => {
          const sentences = `${titleVi}. ${bodyVi}`.split('. ').map((words) => ` ${words} `);
          // Twice over, for neighbouring pairs share a space.
          return sentences.some((words) => words.replaceAll(' ', '  ').includes(` ${first}  ${second} `));
        };
        expect(countsOf(texts).pairFrequency(first, second)).toBe(texts.filter(holds).length);
      }),
      { numRuns: 100 },
    );
  });

  it('tell pairs of words apart in a large corpus, where one table of two million counters did not', () => {
    const words = Array.from({ length: 1500 }, (_, at) => `tuw${at}`);
    const statistics = createCorpusStatistics();
    for (let at = 0; at < 1000; at += 1) {
      const titleVi = words.map((_, place) => words[(place * (at * 2 + 1)) % words.length] ?? '').join(' ');
      statistics.add({ titleVi, bodyVi: '' });
    }
    statistics.add({ titleVi: 'thaanh tra', bodyVi: '' });
    const strangers = words.filter((other) => statistics.pairFrequency('thaanh', other) > 0);
    expect(strangers.length).toBeLessThan(10);
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
