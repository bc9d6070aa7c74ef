import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suggestion } from '#core/contract/suggestion.ts';
import { createDeviceList, RECENT, SAVED } from '#web/models/device-list.ts';
import { MAX_OPTIONS, NO_SUGGESTIONS, createSuggestModel } from '#web/models/suggest-model.ts';
import { createManualTimers } from './manual-timers.ts';
import { createMemoryStore } from './memory-store.ts';

const LONG_ENOUGH_MS = 1000;

const suggest = (text: string): Suggestion => ({ kind: 'phrase', text, count: 1, path: `/?q=${text}` });

function openModel(
  answer: (text: string) => Promise<readonly Suggestion[]>,
  recentTexts: readonly string[] = [],
  savedUrls: readonly string[] = [],
) {
  const timers = createManualTimers();
  const opened: string[] = [];
  const recent = createDeviceList(createMemoryStore(), RECENT);
  const saved = createDeviceList(createMemoryStore(), SAVED);
  for (const url of savedUrls.toReversed()) saved.add(url);
  for (const text of recentTexts.toReversed()) recent.add(text);
  const model = createSuggestModel(recent, saved, {
    ...NO_SUGGESTIONS,
    ...timers,
    ask: answer,
    open: (path) => opened.push(path),
  });
  const texts = () => model.options.value.map(({ text }) => text);
  const type = async (text: string) => {
    model.follow(text);
    timers.advance(LONG_ENOUGH_MS);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { model, timers, opened, recent, texts, type };
}

describe('the list under the box', () => {
  it('never shows completions of words that were typed over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (s) => {
        const { model, timers, texts } = openModel((text) => s.schedule(Promise.resolve([suggest(text)])));
        const seen: string[] = [];
        const stop = model.options.subscribe((options) => seen.push(...options.map(({ text }) => text)));
        for (const typed of ['vĩ', 'vĩn', 'vĩnh']) {
          model.follow(typed);
          timers.advance(LONG_ENOUGH_MS);
        }
        await s.waitIdle();
        stop();
        expect(texts()).toEqual(['vĩnh']);
        expect(seen).not.toContain('vĩ');
      }),
    );
  });

  it('stays shut when an answer comes after the box was left', async () => {
    let answer: (found: readonly Suggestion[]) => void = () => undefined;
    const { model, texts, type } = openModel(() => new Promise((resolve) => (answer = resolve)));
    await type('vĩnh');
    model.close();
    answer([suggest('vĩnh linh')]);
    await Promise.resolve();
    expect(texts()).toEqual([]);
  });

  it('holds no more than fits a phone', async () => {
    const many = Array.from({ length: MAX_OPTIONS * 3 }, (_, at) => suggest(`gợi ý ${at}`));
    const { texts, type } = openModel(() => Promise.resolve(many));
    await type('g');
    expect(texts()).toEqual(many.slice(0, MAX_OPTIONS).map(({ text }) => text));
  });

  it('is empty, not broken, when the network fails', async () => {
    const { texts, type } = openModel(() => Promise.reject(new TypeError('network')));
    await type('vĩnh');
    expect(texts()).toEqual([]);
  });

  it('offers the searches of this device while the box is empty, and forgets them on request', () => {
    const { model, recent, texts } = openModel(() => Promise.resolve([]), ['bão', 'tiêm chủng']);
    model.follow('');
    expect(texts().slice(0, 2)).toEqual(['bão', 'tiêm chủng']);
    expect(model.options.value.at(-1)?.kind).toBe('clear');
    model.choose(2);
    expect(recent.items.value).toEqual([]);
  });

  it('offers kept searches before recent ones, said in words', () => {
    const url = '/?q=b%C3%A3o&-unit=X%C3%A3%20V%C4%A9nh%20Th%E1%BB%A7y&topic=y-te&from=2024-05-02';
    const { model, opened, texts } = openModel(() => Promise.resolve([]), ['lũ'], [url]);
    model.follow('');
    expect(texts().slice(0, 2)).toEqual(['bão · Đơn vị: trừ Xã Vĩnh Thủy · Chủ đề: Y tế · Từ ngày 2/5/2024', 'lũ']);
    model.choose(0);
    expect(opened).toEqual([url]);
  });

  it('takes nothing but searches out of what the device holds', () => {
    const urls = ['javascript:alert(1)?q=a', '/?topic=khong-co', '//vi-du.invalid/?q=b'];
    const { model } = openModel(() => Promise.resolve([]), [], urls);
    model.follow('');
    expect(model.options.value.map(({ path }) => path)).toEqual(['/?q=a', '/?q=b']);
  });
});

describe('the keyboard in the list', () => {
  it('goes through the options and back to the box, both ways', async () => {
    const { model, type } = openModel(() => Promise.resolve([suggest('a'), suggest('b')]));
    await type('x');
    const places = ([1, 1, 1, -1] as const).map((by) => {
      model.move(by);
      return model.active.value;
    });
    expect(places).toEqual([0, 1, -1, 1]);
  });

  it('leaves Enter to the box while no option is chosen', async () => {
    const { model, opened, type } = openModel(() => Promise.resolve([suggest('a')]));
    await type('x');
    expect(model.choose(model.active.value)).toBe(false);
    model.move(1);
    expect(model.choose(model.active.value)).toBe(true);
    expect(opened).toEqual(['/?q=a']);
    expect(model.options.value).toEqual([]);
  });
});
