import { describe, expect, it } from 'vitest';
import { MAX_RECENT, RecentSearches } from '#web/models/recent-searches.ts';
import { createForbiddenStore, createMemoryStore } from './memory-store.ts';

describe('recent searches', () => {
  it('are newest first, each once, and few', () => {
    const recent = new RecentSearches(createMemoryStore());
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g', ' c ', '  ']) recent.add(text);
    expect(recent.texts.value).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
    expect(recent.texts.value).toHaveLength(MAX_RECENT);
  });

  it('are there again on the next page, and gone from the device once cleared', () => {
    const store = createMemoryStore();
    new RecentSearches(store).add('tiêm chủng');
    const next = new RecentSearches(store);
    expect(next.texts.value).toEqual(['tiêm chủng']);
    next.clear();
    expect(new RecentSearches(store).texts.value).toEqual([]);
  });

  it.each(['', '{', 'null', '{"0":"a"}', '[1,null,{}]'])('start empty when the device holds %j', (stored) => {
    const store = { ...createMemoryStore(), getItem: () => stored };
    expect(new RecentSearches(store).texts.value).toEqual([]);
  });

  it('last as long as the page where storage is forbidden', () => {
    const recent = new RecentSearches(createForbiddenStore());
    recent.add('bão');
    expect(recent.texts.value).toEqual(['bão']);
    recent.clear();
    expect(recent.texts.value).toEqual([]);
  });
});
