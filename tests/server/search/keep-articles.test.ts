import { describe, expect, it } from 'vitest';
import type { StoredArticle } from '#core/contract/article.ts';
import { err, ok } from '#core/result.ts';
import type { Engine } from '#server/engine/engine.ts';
import { keepArticles } from '#server/search/keep-articles.ts';
import { buildArticle } from '../../web/build-view.ts';

/** An engine of articles whose titles say how often it was asked, and what it was asked for. */
function open() {
  const asked: (readonly string[])[] = [];
  let time = 0;
  let body = 'Nội dung.';
  const none = () => Promise.resolve(err({ kind: 'aborted' } as const));
  const articles: Engine['articles'] = (ids) => {
    asked.push(ids);
    if (ids.includes('hỏng')) return Promise.resolve(err({ kind: 'aborted' }));
    const there = ids.filter((id) => id !== 'không có');
    return Promise.resolve(
      ok(there.map((id): StoredArticle => buildArticle({ id, title: String(asked.length), body }))),
    );
  };
  const engine = keepArticles(
    { articles, search: none, encodedTexts: none, statistics: none, health: none },
    () => time,
  );
  return {
    asked,
    wait: (ms: number) => (time += ms),
    lengthen: () => (body = 'x'.repeat(1_500_000)),
    titles: async (...ids: readonly string[]) => {
      const read = await engine.articles(ids);
      return read.ok ? read.value.map(({ id, title }) => `${id} ${String(title)}`) : read.error.kind;
    },
  };
}

describe('articles kept at hand', () => {
  it('are asked for once, in the order wanted, with those that are new', async () => {
    const { asked, titles } = open();
    expect(await titles('a', 'b')).toEqual(['a 1', 'b 1']);
    expect(await titles('c', 'b', 'không có', 'a')).toEqual(['c 2', 'b 1', 'a 1']);
    expect(await titles('a')).toEqual(['a 1']);
    expect(asked).toEqual([
      ['a', 'b'],
      ['c', 'không có'],
    ]);
  });

  it('are asked for again after fifteen seconds: they may have changed', async () => {
    const { titles, wait } = open();
    await titles('a');
    wait(14_999);
    expect(await titles('a')).toEqual(['a 1']);
    wait(1);
    expect(await titles('a')).toEqual(['a 2']);
  });

  it('give way to newer ones where there is no room for all', async () => {
    const { asked, titles, lengthen } = open();
    lengthen();
    for (const id of ['a', 'b', 'c']) await titles(id);
    await titles('c', 'b');
    expect(asked).toHaveLength(3);
    await titles('a');
    expect(asked).toHaveLength(4);
  });

  it('hide no failure of the engine', async () => {
    const { titles } = open();
    await titles('a');
    expect(await titles('a', 'hỏng')).toBe('aborted');
  });
});
