import { describe, expect, it } from 'vitest';
import { choosePassages } from '#core/highlight/choose-passages.ts';

/** The passages of a text around one word of it. */
function around(text: string, word: string): readonly string[] {
  const start = text.indexOf(word);
  const matches = [{ start, end: start + word.length, wanted: 0, value: 1 }];
  return choosePassages(text, matches).map((passage) => text.slice(passage.start, passage.end));
}

const REST = ' và các hoạt động khác của địa phương trong dịp này'.repeat(6);

describe('a passage', () => {
  it('begins with its sentence where that is near', () => {
    const [passage] = around(`Câu thứ nhất nói chuyện khác. Trạm y tế xã tổ chức tiêm chủng${REST}`, 'tiêm chủng');
    expect(passage).toMatch(/^Trạm y tế xã/);
  });

  it('begins with the text where only a word or two would be cut off', () => {
    const [passage] = around(`Ngày 09/10/2026, Trạm Y tế xã Hoàn Lão thông báo lịch tiêm chủng${REST}`, 'tiêm chủng');
    expect(passage).toMatch(/^Ngày 09\/10\/2026/);
  });

  it('begins with a whole word in the middle of a long sentence, and ends with one', () => {
    const [passage = ''] = around(`${REST.trim()} có buổi tiêm chủng${REST}`, 'tiêm chủng');
    expect(` ${REST.trim()} có buổi tiêm chủng${REST} `).toContain(` ${passage} `);
    expect(passage.length).toBeLessThan(260);
  });
});
