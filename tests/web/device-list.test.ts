import { describe, expect, it } from 'vitest';
import { createDeviceList, RECENT, SAVED } from '#web/models/device-list.ts';
import { createForbiddenStore, createMemoryStore } from './memory-store.ts';

const open = (store = createMemoryStore(), kept = RECENT) => {
  const list = createDeviceList(store, kept);
  list.load();
  return list;
};

describe('a list on this device', () => {
  it('has the newest first, each once, and few', () => {
    const recent = open();
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g', ' c ', '  ']) recent.add(text);
    expect(recent.items.value).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
    expect(recent.items.value).toHaveLength(RECENT.most);
  });

  it('starts as the server rendered it, and is there again once loaded', () => {
    const store = createMemoryStore();
    open(store).add('tiêm chủng');
    const next = createDeviceList(store, RECENT);
    expect(next.items.value).toEqual([]);
    next.load();
    expect(next.items.value).toEqual(['tiêm chủng']);
    next.clear();
    expect(open(store).items.value).toEqual([]);
  });

  it('forgets one item and keeps the others', () => {
    const store = createMemoryStore();
    const saved = open(store, SAVED);
    for (const url of ['/?q=a', '/?q=b', '/?q=c']) saved.add(url);
    saved.remove('/?q=b');
    expect(open(store, SAVED).items.value).toEqual(['/?q=c', '/?q=a']);
  });

  it('does not mix with another list', () => {
    const store = createMemoryStore();
    open(store, SAVED).add('/?q=a');
    expect(open(store, RECENT).items.value).toEqual([]);
  });

  it.each(['', '{', 'null', '{"0":"a"}', '[1,null,{}]'])('is empty when the device holds %j', (stored) => {
    const store = { ...createMemoryStore(), getItem: () => stored };
    expect(open(store).items.value).toEqual([]);
  });

  it('lasts as long as the page where storage is forbidden', () => {
    const recent = open(createForbiddenStore());
    recent.add('bão');
    expect(recent.items.value).toEqual(['bão']);
    recent.clear();
    expect(recent.items.value).toEqual([]);
  });
});
