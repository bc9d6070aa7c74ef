import { describe, expect, it } from 'vitest';
import { citeArticle } from '#web/present/cite-article.ts';
import { buildArticle } from './build-view.ts';

const URL = 'https://tin.example.vn/tin/mau-1/lich-tiem-chung';
const cite = (given: Parameters<typeof buildArticle>[0] = {}) => citeArticle(buildArticle(given), URL, 'Tra Tin');

describe('a citation', () => {
  it('names author, title, unit, day and address as Vietnamese references do', () => {
    expect(cite().plain).toBe(`Hồ Thị An. “Lịch tiêm chủng tháng 5”. Xã Vĩnh Thủy, 2/5/2024. Tra Tin: ${URL}`);
  });

  it('falls back to the unit for an author, and says when there is no day', () => {
    expect(cite({ author: null, publishedOn: null }).plain).toMatch(/^Xã Vĩnh Thủy\. .*không rõ ngày/);
  });
});

describe('BibTeX', () => {
  it('keeps what TeX would read as commands as the signs they are', () => {
    const { bibtex } = cite({ title: '50% & $5 #1 a_b ~c ^d \\input{x} }' });
    expect(bibtex).toContain('title = {50\\% \\& \\$5 \\#1 a\\_b \\textasciitilde{}c \\textasciicircum{}d inputx }');
  });

  it('has as many closing braces as opening ones whatever the title holds', () => {
    const { bibtex } = cite({ title: '}}}{{ \\}', author: '{', unit: '}' });
    expect(bibtex.split('{')).toHaveLength(bibtex.split('}').length);
  });

  it('gives different articles different keys', () => {
    expect(cite({ id: 'a-1' }).bibtex.split('\n')[0]).not.toBe(cite({ id: 'a1' }).bibtex.split('\n')[0]);
  });
});

describe('RIS', () => {
  it('begins with the type, ends with ER and gives the day as RIS writes it', () => {
    const lines = cite().ris.split('\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines).toContain('DA  - 2024/05/02');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it('lets no line break in a title begin a field of its own', () => {
    expect(cite({ title: 'Một\nER  - \r\nTY  - BOOK' }).ris.match(/^ER/gm)).toHaveLength(1);
  });
});
