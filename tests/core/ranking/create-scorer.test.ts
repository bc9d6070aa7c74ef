import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { createScorer } from '#core/ranking/create-scorer.ts';
import { toRankedText } from '#core/ranking/ranked-text.ts';
import { createRankingModel } from '#core/ranking/ranking-model.ts';
import { toScoreTerms } from '#core/ranking/score-term.ts';
import { createTermIds } from '#core/ranking/term-ids.ts';
import { buildSearchFields } from '#core/vi/search-fields.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

const analyser = createTestAnalyser();

interface Text {
  readonly title: string;
  readonly body?: string;
}

/** The scores of articles for a question, among twenty others that hold none of its words. */
function score(question: string, articles: readonly Text[]): readonly number[] {
  const ids = createTermIds();
  const statistics = createCorpusStatistics([]);
  const texts = articles.map(({ title, body = 'Nội dung như nhau.' }) => {
    const fields = buildSearchFields({ title, body, names: [] }, analyser);
    statistics.add(fields);
    return toRankedText(fields, ids);
  });
  for (let at = 0; at < 20; at += 1) statistics.add({ titleVi: 'khasc', bodyVi: 'vaf cacs' });
  const units = analyser.analyseForQuery(question).terms.map((term) => ({ terms: [term], quoted: false }));
  return texts.map(createScorer(createRankingModel(toScoreTerms(units, 0.3), statistics, ids)));
}

/** Titles or bodies that hold the words, the better first; each pair differs in one thing. */
const BETTER: readonly (readonly [why: string, question: string, better: Text, worse: Text])[] = [
  [
    'the title in the order of the question',
    'Cà Mau xử lý',
    { title: 'Cà Mau không cho nhà máy của thôn xử lý rác' },
    { title: 'Thôn xử lý rác của nhà máy không cho Cà Mau' },
  ],
  [
    'the shorter of two titles that hold every word',
    'Sơn Trà dừng giao dịch',
    { title: 'Sơn Trà dừng mọi giao dịch', body: 'Nhà và đất của hộ dân từ ngày mai.' },
    { title: 'Sơn Trà dừng mọi giao dịch nhà và đất của hộ dân', body: 'Từ ngày mai.' },
  ],
  [
    'the words in the title rather than in the body',
    'tiêm vắc xin',
    { title: 'Xã tiêm vắc xin', body: 'Bà con tới trạm từ sáng.' },
    { title: 'Bà con tới trạm từ sáng', body: 'Xã tiêm vắc xin.' },
  ],
  [
    'the words at the beginning of the body',
    'tiêm vắc xin',
    { title: 'Tin', body: `Xã tiêm vắc xin. ${'Bà con tới trạm từ sáng. '.repeat(20)}` },
    { title: 'Tin', body: `${'Bà con tới trạm từ sáng. '.repeat(20)} Xã tiêm vắc xin.` },
  ],
  [
    'the words side by side',
    'mở đường',
    { title: 'Tin', body: 'Xã vừa mở đường cho dân.' },
    { title: 'Tin', body: 'Đường xã vừa cho dân mở.' },
  ],
  ['the accents as typed', 'đường', { title: 'Tin', body: 'Xã mở đường.' }, { title: 'Tin', body: 'Xã mở đương.' }],
  [
    'more of the question',
    'mở đường liên thôn',
    { title: 'Tin', body: 'Xã mở đường liên thôn.' },
    { title: 'Tin', body: 'Xã mở đường. Xã mở đường.' },
  ],
];

describe('the score of a text', () => {
  it.each(BETTER)('is higher for %s', (_, question, better, worse) => {
    const [high = 0, low = 0] = score(question, [better, worse]);
    expect(high).toBeGreaterThan(low);
    expect(low).toBeGreaterThan(0);
  });

  it('owes little to a title with few of the words of a long question', () => {
    const question = 'Người sử dụng đất được bồi thường khi Nhà nước thu hồi đất trong trường hợp nào';
    const body = 'Người sử dụng đất được bồi thường khi Nhà nước thu hồi đất.';
    const [full = 0, heading = 0] = score(question, [
      { title: 'Điều khoản', body },
      { title: 'Nhà nước thu hồi', body: 'Cơ quan nào.' },
    ]);
    expect(full).toBeGreaterThan(2 * heading);
  });

  it('is a finite number, and 0 for a text without any of the words', () => {
    const word = fc.constantFrom('mở', 'đường', 'xã', 'đương', '2024', 'UBND', '"');
    const words = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, words, (question, title, body) => {
        const [some = -1, none = -1] = score(question, [
          { title, body },
          { title: 'Khác', body: 'Không có gì.' },
        ]);
        expect(some).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(some)).toBe(true);
        expect(none).toBe(0);
      }),
    );
  });
});
