import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';

/** Typing pauses shorter than this are no question yet. */
const ASK_AFTER_MS = 150;
/** Waiting longer than this is said; shorter waits would only flash. */
const STALLED_AFTER_MS = 400;

type Status = 'ready' | 'loading' | 'stalled' | 'failed';

/** What the model needs of the world; tests bring their own clock and network. */
export interface SearchModelDeps {
  readonly ask: (query: SearchQuery, signal: AbortSignal) => Promise<SearchResponse>;
  readonly setTimer: (run: () => void, milliseconds: number) => number;
  readonly clearTimer: (timer: number) => void;
  /** Called when an answer is shown that the address bar does not say yet. */
  readonly onShown: (query: SearchQuery, replace: boolean) => void;
}

export interface SearchModel {
  readonly response: ReadonlySignal<SearchResponse>;
  readonly status: ReadonlySignal<Status>;
  /** What stands in the box. */
  readonly text: ReadonlySignal<string>;
  readonly query: ReadonlySignal<SearchQuery>;
  /** A key was pressed in the box. */
  readonly type: (text: string) => void;
  /** Ask now: Enter, a facet, a page. */
  readonly go: (query: SearchQuery) => Promise<void>;
  /** Show what the address bar says, without writing to it (Back, Forward). */
  readonly restore: (query: SearchQuery) => Promise<void>;
  readonly retry: () => Promise<void>;
}

/**
 * The state of the search page: the latest question always wins.
 *
 * Each question aborts the one before and takes a number; an answer with an older number is dropped, so that a slow
 * answer to `ha` can never replace the answer to `hai`. The old results stay on screen until the new ones are there.
 */
export function createSearchModel(initial: SearchResponse, deps: SearchModelDeps): SearchModel {
  const response = signal(initial);
  const status = signal<Status>('ready');
  const text = signal(initial.query.text);
  const asked = signal(initial.query);
  let latest = 0;
  let abort: AbortController | null = null;
  let typing: number | null = null;

  const ask = async (query: SearchQuery, shown: (query: SearchQuery) => void): Promise<void> => {
    if (typing !== null) deps.clearTimer(typing);
    typing = null;
    abort?.abort();
    abort = new AbortController();
    latest += 1;
    const mine = latest;
    asked.value = query;
    status.value = 'loading';
    const stall = deps.setTimer(() => {
      if (mine === latest && status.peek() === 'loading') status.value = 'stalled';
    }, STALLED_AFTER_MS);
    try {
      const answer = await deps.ask(query, abort.signal);
      if (mine !== latest) return;
      response.value = answer;
      status.value = 'ready';
      shown(query);
    } catch {
      if (mine === latest) status.value = 'failed';
    } finally {
      deps.clearTimer(stall);
    }
  };

  return {
    response,
    status: computed(() => status.value),
    text,
    query: asked,
    type: (typed) => {
      text.value = typed;
      if (typing !== null) deps.clearTimer(typing);
      typing = deps.setTimer(() => {
        typing = null;
        const question = { ...asked.peek(), text: typed, literal: false, page: 1 };
        if (typed.trim() !== asked.peek().text.trim()) void ask(question, (query) => deps.onShown(query, true));
      }, ASK_AFTER_MS);
    },
    go: (query) => {
      text.value = query.text;
      return ask(query, (shown) => deps.onShown(shown, false));
    },
    restore: (query) => {
      text.value = query.text;
      return ask(query, () => undefined);
    },
    retry: () => ask(asked.peek(), (query) => deps.onShown(query, true)),
  };
}

/** A model that never asks anything, for rendering on the server. */
export function createStaticModel(response: SearchResponse): SearchModel {
  const idle = {
    ask: () => Promise.resolve(response),
    setTimer: () => 0,
    clearTimer: () => undefined,
    onShown: () => undefined,
  };
  return createSearchModel({ ...response, query: { ...emptySearchQuery(), ...response.query } }, idle);
}
