import { describe, expect, it } from 'vitest';
import type { Segment } from '#core/contract/search-response.ts';
import { createCorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { toRankedText } from '#core/ranking/ranked-text.ts';
import { createRankingModel } from '#core/ranking/ranking-model.ts';
import { toScoreTerms } from '#core/ranking/score-term.ts';
import { createTermIds } from '#core/ranking/term-ids.ts';
import { presentHit, type Marking } from '#server/search/present-hit.ts';
import { buildDocument } from '../support/build-document.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const analyser = createTestAnalyser();
const marking = (words: string): Marking => ({
  analyser,
  terms: toScoreTerms(
    analyser.analyseForQuery(words).terms.map((term) => ({ terms: [term], quoted: false })),
    0,
  ),
  numberKey: null,
  folded: false,
  whole: false,
  valueOf: () => 1,
});
const FILLING = 'Bà con chăm sóc lúa và hoa màu.\n'.repeat(200);
const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
const marksOf = (snippets: readonly (readonly Segment[])[]) =>
  snippets.flat().flatMap(({ text, marked }) => (marked ? [text] : []));
const snippetsOf = (body: string, words: string) => {
  const article = buildDocument({ id: 'dai', title: 'Tin', body });
  const ids = createTermIds();
  const text = toRankedText(article, ids);
  const statistics = createCorpusStatistics([]);
  statistics.add(article);
  const asked = marking(words);
  const known = { text, model: createRankingModel(asked.terms, statistics, ids) };
  const { snippets } = presentHit(article, asked, known);
  return { snippets, unaided: presentHit(article, asked).snippets };
};

describe('the snippets of a long article', () => {
  it('come from its best sentences, wherever they stand', () => {
    const body = `Xã mở lớp học.\n${FILLING}Huyện mở đường mới.`;
    const { snippets } = snippetsOf(body, 'mở đường');
    expect(textOf(snippets[0] ?? [])).toContain('Huyện mở đường mới');
    expect(marksOf(snippets)).toContain('mở đường');
    for (const snippet of snippets) expect(body).toContain(textOf(snippet));
  });

  it('answer the question in parts when no sentence holds all of it', () => {
    const body = `Xã mở lớp học.\n${FILLING}Huyện sửa đường.`;
    const { snippets } = snippetsOf(body, 'mở đường');
    expect(marksOf(snippets)).toEqual(expect.arrayContaining(['mở', 'đường']));
    for (const snippet of snippets) expect(body).toContain(textOf(snippet));
  });

  it('are those of an analysis of the whole text when its sentences are not known', () => {
    const { snippets, unaided } = snippetsOf(`Xã mở đường.\n${FILLING}Huyện họp.`, 'mở đường');
    expect(unaided).toEqual(snippets);
  });

  it('survive a short form with a full stop inside, which the numbered text counts as one sentence fewer', () => {
    const { snippets } = snippetsOf(`Đoàn từ TP. HCM đến.\n${FILLING}Huyện mở đường.`, 'mở đường');
    expect(marksOf(snippets)).toContain('mở đường');
  });
});

describe('the snippets of an article with an attachment', () => {
  const text = 'Danh sách trẻ uống vitamin A tại nhà văn hóa thôn Đặng Xá.';
  const attachments = [{ title: 'ds.pdf', url: 'https://xa.example.vn/ds.pdf', text }];

  it.each(['Xã khánh thành.', `${FILLING}Xã khánh thành.`])(
    'are of the body where the words stand there, though its last sentence is short',
    (body) => {
      const { snippets } = presentHit(
        buildDocument({ id: 'tep', title: 'Tin', body, attachments }),
        marking('khánh thành'),
      );
      expect(marksOf(snippets)).toEqual(['khánh thành']);
      expect(body).toContain(textOf(snippets[0] ?? []));
    },
  );

  it('name the file where the words stand in it', () => {
    const article = buildDocument({ id: 'tep', title: 'Tin', body: 'Xã họp.', attachments });
    const { snippets } = presentHit(article, marking('danh sách'));
    expect(marksOf(snippets)).toEqual(['Danh sách']);
    expect(textOf(snippets[0] ?? [])).toBe(`Trong tệp đính kèm «ds.pdf»: ${text}`);
  });
});

it('of a search for a document number marks that number, however it is written, and nothing of any other', () => {
  const body = 'Theo Kế hoạch số 0123 /KH - UBND và Quyết định 12/2024/QĐ-UBND, UBND xã giao 123 hộ.';
  const article = buildDocument({ id: 'so', title: 'Tin 123/KH-UBND của UBND', body });
  const { title, snippets } = presentHit(article, { ...marking('123/KH-UBND'), numberKey: '123-kh-ubnd' });
  expect(marksOf([title])).toEqual(['123/KH-UBND']);
  expect(marksOf(snippets)).toEqual(['0123 /KH - UBND']);
});
