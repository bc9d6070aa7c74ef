import { expect, it } from 'vitest';
import { toSummary } from '#indexer/articles/to-summary.ts';

it.each([
  [
    'Căn cứ Luật Đất đai năm 2024;\nHuyện tổ chức hội nghị sơ kết sáu tháng.',
    'Huyện tổ chức hội nghị sơ kết sáu tháng.',
  ],
  ['Ngắn.', 'Ngắn.'],
])('%j is summed up as %j', (body, summary) => {
  expect(toSummary(body)).toBe(summary);
});

it('is cut at a word, and a text without spaces is cut all the same', () => {
  expect(toSummary('một hai '.repeat(100))).toMatch(/^(?:một hai ?){20,30}(?: một)?…$/);
  expect(toSummary('x'.repeat(1000)).length).toBeLessThan(300);
});

it('ends in no half of a letter', () => {
  for (const before of ['', 'a']) expect(toSummary(before + '🇻'.repeat(500)).isWellFormed()).toBe(true);
});
