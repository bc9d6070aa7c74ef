import { describe, expect, it } from 'vitest';
import { toRankedText } from '#core/ranking/ranked-text.ts';
import { toScoreTerms } from '#core/ranking/score-term.ts';
import { createTermIds } from '#core/ranking/term-ids.ts';
import { buildSearchFields } from '#core/vi/search-fields.ts';
import { holdsVerbatim } from '#server/search/holds-verbatim.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const analyser = createTestAnalyser();
const holds = (body: string, question: string) => {
  const ids = createTermIds();
  const text = toRankedText(buildSearchFields({ title: 'Tin vắn', body, names: [] }, analyser), ids);
  const { terms } = analyser.analyseForQuery(question);
  return holdsVerbatim([text], toScoreTerms([{ terms, quoted: false }], 0), ids);
};

describe('a text holds a question verbatim', () => {
  it.each([
    ['Sáng nay. UBND xã tổ chức hội nghị tổng kết năm.', 'Ủy ban nhân dân xã tổ chức hội nghị tổng kết', true],
    ['Huyện họp bàn. Xã mở đường mới', 'huyện họp bàn. Xã mở đường', true],
    ['Tin vắn hôm nay', 'tin vắn', true],
    ['Huyện họp bàn và xã mở đường', 'huyện họp bàn xã mở đường', false],
    ['Huyện họp bàn. Xã mở đường', 'huyện họp bàn xã mở đường', false],
    ['Xã mỡ đường', 'xã mở đường', false],
    ['', 'xã mở đường', false],
  ])('%j, %j: %j', (body, question, answer) => {
    expect(holds(body, question)).toBe(answer);
  });
});
