import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { createSearchModel } from '#web/models/search-model.ts';
import { createSuggestModel } from '#web/models/suggest-model.ts';

function answerTo(query: SearchQuery): SearchResponse {
  return {
    query,
    interpretation: { rung: 'exact', tried: [], rewrites: [], didYouMean: null, literalDiffers: false },
    total: query.text.length,
    page: 1,
    pages: 1,
    hits: [],
    facets: { year: [], unit: [], agency: [], topic: [], docType: [] },
    months: [],
    sample: false,
    timing: { totalMs: 0, engineMs: 0, requests: 1 },
  };
}

const ask = (text: string): SearchQuery => ({ ...emptySearchQuery(), text });

describe('the search model', () => {
  it('shows the newest answer whatever the order in which answers arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
        async (s, texts) => {
          const model = createSearchModel(answerTo(emptySearchQuery()), {
            ask: (query) => s.schedule(Promise.resolve(answerTo(query))),
            setTimer: () => 0,
            clearTimer: () => undefined,
            onShown: () => undefined,
          });
          const shown: string[] = [];
          const stop = model.response.subscribe(({ query }) => shown.push(query.text));
          for (const text of texts) void model.go(ask(text));
          await s.waitAll();
          stop();
          expect(shown.slice(1)).toEqual([texts.at(-1)]);
          expect(model.status.value).toBe('ready');
        },
      ),
    );
  });

  it('aborts the question that was overtaken', () => {
    const signals: AbortSignal[] = [];
    const model = createSearchModel(answerTo(emptySearchQuery()), {
      ask: (_query, signal) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
      setTimer: () => 0,
      clearTimer: () => undefined,
      onShown: () => undefined,
    });
    void model.go(ask('a'));
    void model.go(ask('b'));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('waits for a pause in typing, says when the network is slow, and keeps the old results when it fails', async () => {
    const timers: (() => void)[] = [];
    let fail: (cause: Error) => void = () => undefined;
    const asked: string[] = [];
    const model = createSearchModel(answerTo(ask('cũ')), {
      ask: (query) => {
        asked.push(query.text);
        return new Promise((_, reject) => (fail = reject));
      },
      setTimer: (run) => timers.push(run),
      clearTimer: (timer) => (timers[timer - 1] = () => undefined),
      onShown: () => undefined,
    });
    for (const text of ['m', 'mớ', 'mới']) model.type(text);
    for (const run of timers.slice()) run();
    expect(asked).toEqual(['mới']);
    timers.at(-1)?.();
    expect(model.status.value).toBe('stalled');
    fail(new Error('network'));
    await Promise.resolve();
    await new Promise((done) => setTimeout(done));
    expect(model.status.value).toBe('failed');
    expect(model.response.value.query.text).toBe('cũ');
  });

  it('writes the address of what it shows, and never when going back', async () => {
    const written: string[] = [];
    const model = createSearchModel(answerTo(emptySearchQuery()), {
      ask: (query) => Promise.resolve(answerTo(query)),
      setTimer: () => 0,
      clearTimer: () => undefined,
      onShown: (query) => written.push(query.text),
    });
    await model.go(ask('a'));
    await model.restore(ask('b'));
    expect(written).toEqual(['a']);
  });
});

describe('the suggestions', () => {
  it('never shows an overtaken answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (s) => {
        const model = createSuggestModel((text) =>
          s.schedule(Promise.resolve([{ kind: 'phrase', text, count: 1, path: `/?q=${text}` } as const])),
        );
        void model.type('vĩ');
        void model.type('vĩnh');
        await s.waitAll();
        expect(model.suggestions.value.map(({ text }) => text)).toEqual(['vĩnh']);
      }),
    );
  });

  it('moves through the list and out of it again', async () => {
    const model = createSuggestModel(() =>
      Promise.resolve([{ kind: 'topic', text: 'Y tế', count: 1, path: '/' } as const]),
    );
    await model.type('y t');
    model.move(1);
    expect(model.active.value).toBe(0);
    model.move(1);
    expect(model.active.value).toBe(-1);
    model.move(-1);
    expect(model.active.value).toBe(0);
  });
});
