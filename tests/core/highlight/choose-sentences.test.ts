import { describe, expect, it } from 'vitest';
import { chooseSentences } from '#core/highlight/choose-sentences.ts';
import { createCorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { toRankedText } from '#core/ranking/ranked-text.ts';
import { createRankingModel } from '#core/ranking/ranking-model.ts';
import { toScoreTerms } from '#core/ranking/score-term.ts';
import { createTermIds } from '#core/ranking/term-ids.ts';
import { buildSearchFields } from '#core/vi/search-fields.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

const analyser = createTestAnalyser();

function choose(body: string, words: string) {
  const ids = createTermIds();
  const fields = buildSearchFields({ title: 'Tin về đường sá', body, names: [] }, analyser);
  const statistics = createCorpusStatistics([]);
  statistics.add(fields);
  for (let at = 0; at < 20; at += 1) statistics.add({ titleVi: 'khasc', bodyVi: 'vaf cacs' });
  const text = toRankedText(fields, ids);
  const wanted = analyser.analyseForQuery(words).terms.map((term) => ({ terms: [term], quoted: false }));
  return chooseSentences(text, createRankingModel(toScoreTerms(wanted, 0), statistics, ids));
}

describe('the sentences chosen for a question', () => {
  it('answer most of it first, and the title is none of them', () => {
    expect(choose('Xã họp. Huyện mở lớp. Tỉnh mở đường. Dân đi đường.', 'mở đường')).toEqual({
      best: [2, 1, 3],
      count: 4,
    });
  });

  it('prefer the words side by side to the words apart, and the earlier of equals', () => {
    expect(choose('Đường xa nay mở. Xã mở đường. Huyện mở đường.', 'mở đường').best).toEqual([1, 2, 0]);
  });

  it('are at most three, however often the words occur', () => {
    expect(choose('Mở đường. '.repeat(50), 'mở đường')).toEqual({ best: [0, 1, 2], count: 50 });
  });

  it('are none when no word occurs', () => {
    expect(choose('Xã họp. Huyện họp.', 'mở đường')).toEqual({ best: [], count: 2 });
  });
});
