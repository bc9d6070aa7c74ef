import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLE_SOURCE } from '#core/contract/article.ts';
import { TOPICS } from '#core/contract/topic.ts';
import { fold } from '#core/vi/fold.ts';
import { tokenise } from '#core/vi/tokenise.ts';
import { completeArticle, type ArticleInput } from '#indexer/articles/complete-article.ts';
import { MAX_OVERLAP, SAMPLE_NOTICE } from '#indexer/samples/compose.ts';
import { overlap } from '#indexer/samples/overlap.ts';
import { readSource } from '#indexer/sources/read-source.ts';
import { testKnowledge } from '../../support/articles.ts';

const FOLDER = 'indexer/samples/written';
const { places } = testKnowledge();
const inputs: ArticleInput[] = [];
for await (const item of readSource(FOLDER, { source: '', manifest: new Map<string, string>() })) {
  if (item.kind !== 'article') throw new Error(`${item.where}: ${item.reason}`);
  inputs.push(item.input);
}
const articles = inputs.map((input) => completeArticle(input, places));
const toText = (body: string) => body.replace(SAMPLE_NOTICE, '').trim();
const wordsOf = (text: string) => tokenise(text).map((token) => token.text);

describe('the sample articles written by hand', () => {
  it('are at least fifty, each read from its file', () => {
    expect(articles.length).toBe(readdirSync(FOLDER).filter((name) => name.endsWith('.md')).length);
    expect(articles.length).toBeGreaterThanOrEqual(50);
  });

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s is whole and marked as invented',
    (_, article) => {
      expect(article.source).toBe(SAMPLE_SOURCE);
      expect(article.body.trim().endsWith(SAMPLE_NOTICE)).toBe(true);
      expect(article.title).not.toBeNull();
      expect(article.publishedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(article.unit).not.toBeNull();
      expect(article.topics.length).toBeGreaterThanOrEqual(1);
      const { length } = wordsOf(toText(article.body));
      expect(length).toBeGreaterThanOrEqual(120);
      expect(length).toBeLessThanOrEqual(400);
    },
  );

  it('cover every topic at least three times', () => {
    const counts = new Map<string, number>(TOPICS.map(({ id }) => [id, 0]));
    for (const topic of articles.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
  });

  it('come from before and after 1 July 2025, from more than one province and at least eight years', () => {
    const days = articles.map(({ publishedOn }) => publishedOn ?? '');
    expect(days.filter((day) => day >= '2025-07-01').length).toBeGreaterThanOrEqual(8);
    expect(days.filter((day) => day < '2025-07-01').length).toBeGreaterThanOrEqual(30);
    expect(new Set(days.map((day) => day.slice(0, 4))).size).toBeGreaterThanOrEqual(8);
    expect(new Set(articles.map(({ province }) => province)).size).toBeGreaterThanOrEqual(3);
  });

  it('have a title and a text of their own', () => {
    expect(new Set(articles.map(({ title }) => title)).size).toBe(articles.length);
    const near = articles.flatMap((one, at) =>
      articles
        .slice(at + 1)
        .flatMap((other) => (overlap(toText(one.body), toText(other.body)) > MAX_OVERLAP ? [[one.id, other.id]] : [])),
    );
    expect(near).toEqual([]);
  });

  it.each([
    ['both places of the tone mark', ['thủy', 'thuỷ', 'hòa', 'hoà', 'ủy ban', 'uỷ ban']],
    ['i and y', ['kỹ', 'kĩ', 'xử lý', 'xử lí']],
    ['names one mark apart', ['đường', 'dương', 'đương', 'vĩnh linh', 'vĩnh lĩnh']],
    ['short forms', ['ubnd', 'hđnd', 'mttq', 'gpmb', 'qsdđ', 'pccc', 'cchc', 'bhyt', 'vsattp']],
    ['common slips of the portals', ['chia sẽ', 'nổ lực']],
  ])('hold %s', (_, wanted) => {
    const all = ` ${articles
      .map(({ title, body }) => wordsOf(`${title ?? ''} ${body}`).join(' '))
      .join(' ')
      .toLowerCase()} `;
    expect(wanted.filter((words) => !all.includes(` ${words} `))).toEqual([]);
  });

  it('name documents, found under their numbers', () => {
    const numbered = articles.filter(({ documentNumbers }) => documentNumbers.length > 0);
    expect(numbered.length).toBeGreaterThanOrEqual(12);
    expect(fold(numbered.flatMap(({ documentNumbers }) => documentNumbers).join(' '))).toContain('164/kh-ubnd');
  });
});
