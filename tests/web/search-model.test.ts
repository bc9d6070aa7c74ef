import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { err, ok, type Result } from '#core/result.ts';
import {
  ASK_AFTER_MS,
  NO_SEARCH,
  createSearchModel,
  STALLED_AFTER_MS,
  type Cause,
  type SearchFailure,
} from '#web/models/search-model.ts';
import * as words from '#web/text/vi.ts';
import { ask, buildResponse } from './build-response.ts';
import { createManualTimers } from './manual-timers.ts';

type Answer = Result<SearchResponse, SearchFailure>;

/** A model whose questions wait until the test answers them, oldest first. */
function openModel(initial: SearchQuery) {
  const timers = createManualTimers();
  const asked: { query: SearchQuery; signal: AbortSignal; answer: (answer: Answer) => void }[] = [];
  const shown: (readonly [string, Cause])[] = [];
  const model = createSearchModel(buildResponse(initial), {
    ...timers,
    ask: (query, signal) => new Promise((answer) => asked.push({ query, signal, answer })),
    onShown: (query, cause) => shown.push([query.text, cause]),
  });
  return { model, timers, asked, shown };
}

describe('the latest question wins', () => {
  it('whatever the order in which answers arrive, and only its answer is ever shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
        async (s, texts) => {
          const model = createSearchModel(buildResponse(emptySearchQuery()), {
            ...NO_SEARCH,
            ask: (query) => s.schedule(Promise.resolve(ok(buildResponse(query)))),
          });
          const seen: string[] = [];
          const stop = model.response.subscribe(({ query }) => seen.push(query.text));
          for (const text of texts) void model.go(ask(text));
          await s.waitIdle();
          stop();
          expect(seen.slice(1)).toEqual([texts.at(-1)]);
          expect(model.state.value).toEqual({ kind: 'ready' });
        },
      ),
    );
  });

  it('even when the overtaken question fails after it', async () => {
    const { model, asked } = openModel(ask('cũ'));
    const slow = model.go(ask('ha'));
    const quick = model.go(ask('hai'));
    asked[1]?.answer(ok(buildResponse(ask('hai'))));
    asked[0]?.answer(err({ kind: 'unreachable' }));
    await Promise.all([slow, quick]);
    expect(model.state.value).toEqual({ kind: 'ready' });
    expect(model.response.value.query.text).toBe('hai');
  });

  it('and the question it overtook is aborted', () => {
    const { model, asked } = openModel(ask(''));
    void model.go(ask('ha'));
    void model.go(ask('hai'));
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });
});

describe('typing', () => {
  it('asks once, when the letters pause', () => {
    const { model, timers, asked } = openModel(ask(''));
    for (const text of ['m', 'mớ', 'mới']) {
      model.type(text);
      timers.advance(ASK_AFTER_MS - 1);
    }
    expect(asked).toEqual([]);
    timers.advance(1);
    expect(asked.map(({ query }) => query.text)).toEqual(['mới']);
  });

  it('starts at page one with the filters in force', () => {
    const { model, timers, asked } = openModel({ ...ask('cũ'), page: 7, from: '2024-01-01', literal: true });
    model.type('mới');
    timers.advance(ASK_AFTER_MS);
    expect(asked[0]?.query).toEqual({ ...ask('mới'), from: '2024-01-01' });
  });

  it('asks nothing when the words come back to those already asked', () => {
    const { model, timers, asked } = openModel(ask('mới'));
    model.type('mớ');
    model.type('mới ');
    timers.advance(ASK_AFTER_MS);
    expect(asked).toEqual([]);
  });

  it('does not ask a second time after Enter', () => {
    const { model, timers, asked } = openModel(ask(''));
    model.type('mới');
    void model.submit('mới');
    timers.advance(ASK_AFTER_MS);
    expect(asked).toHaveLength(1);
  });
});

describe('waiting and trouble', () => {
  it('says that it waits only after a while, so that quick answers never flash', async () => {
    const { model, timers, asked } = openModel(ask('cũ'));
    const going = model.go(ask('mới'));
    timers.advance(STALLED_AFTER_MS - 1);
    expect(model.announcement.value).toBe(words.articles(0));
    timers.advance(1);
    expect(model.announcement.value).toBe(words.stalled);
    asked[0]?.answer(ok(buildResponse(ask('mới'), { total: 3 })));
    await going;
    expect(model.announcement.value).toBe(words.articles(3));
  });

  it('keeps the old results on a failure, says it, and asks the same again on request', async () => {
    const { model, asked, shown } = openModel(ask('cũ'));
    const going = model.go(ask('mới'));
    asked[0]?.answer(err({ kind: 'refused', message: 'Tìm nhanh quá' }));
    await going;
    expect(model.response.value.query.text).toBe('cũ');
    expect(model.announcement.value).toBe('Tìm nhanh quá');
    const again = model.retry();
    asked[1]?.answer(ok(buildResponse(ask('mới'))));
    await again;
    expect(shown).toEqual([['mới', 'chosen']]);
  });

  it('survives a network that throws', async () => {
    const model = createSearchModel(buildResponse(ask('cũ')), {
      ...NO_SEARCH,
      ask: () => Promise.reject(new TypeError('network')),
    });
    await model.go(ask('mới'));
    expect(model.state.value).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } });
  });
});
