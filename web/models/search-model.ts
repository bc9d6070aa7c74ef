import { computed, signal } from '@preact/signals';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { err, type Result } from '#core/result.ts';
import type { PageResponse } from '../present/fit-page.ts';
import * as vi from '../text/vi.ts';

/** Letters that follow each other faster than this are one question. */
export const ASK_AFTER_MS = 150;
/** Waiting longer than this is said; saying it sooner would only flash. */
export const STALLED_AFTER_MS = 400;

export type SearchFailure =
  /** The device has no network; the search is repeated when it has. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  /** The server said why, in words for people. */
  | { readonly kind: 'refused'; readonly message: string };

export type SearchState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'stalled' }
  | { readonly kind: 'failed'; readonly failure: SearchFailure };

/** How a search came about: letters typed, a choice (Enter, a link), or the browser's Back and Forward. */
export type Cause = 'typed' | 'chosen' | 'restored';

/** What the model needs of the world; tests bring their own clock and network. */
export interface SearchDeps {
  /** Must settle, and should give up when the signal says so. */
  readonly ask: (query: SearchQuery, signal: AbortSignal) => Promise<Result<SearchResponse, SearchFailure>>;
  readonly setTimer: (run: () => void, milliseconds: number) => number;
  readonly clearTimer: (timer: number) => void;
  /** Called after an answer is on screen. */
  readonly onShown: (query: SearchQuery, cause: Cause) => void;
}

/**
 * The state of the search page: the latest question always wins.
 *
 * Each question aborts the one before and becomes `latest`; an answer to any other question is dropped, so that a slow
 * answer to `ha` can never replace the answer to `hai`. Old results stay on screen until the new ones are there.
 */
export function createSearchModel(initial: PageResponse, deps: SearchDeps) {
  const response = signal(initial);
  const state = signal<SearchState>({ kind: 'ready' });
  const text = signal(initial.query.text);
  let asked = { query: initial.query, cause: 'restored' as Cause };
  let latest: AbortController | null = null;
  let typing: number | null = null;

  const stopTyping = () => {
    if (typing !== null) deps.clearTimer(typing);
    typing = null;
  };

  const ask = async (query: SearchQuery, cause: Cause): Promise<void> => {
    stopTyping();
    latest?.abort();
    const mine = new AbortController();
    latest = mine;
    asked = { query, cause };
    state.value = { kind: 'loading' };
    const stall = deps.setTimer(() => {
      if (latest === mine) state.value = { kind: 'stalled' };
    }, STALLED_AFTER_MS);
    const answer = await deps.ask(query, mine.signal).catch(() => err<SearchFailure>({ kind: 'unreachable' }));
    deps.clearTimer(stall);
    if (latest !== mine) return;
    latest = null;
    if (!answer.ok) {
      state.value = { kind: 'failed', failure: answer.error };
      return;
    }
    response.value = answer.value;
    state.value = { kind: 'ready' };
    deps.onShown(query, cause);
  };

  const askNow = (query: SearchQuery, cause: Cause) => {
    text.value = query.text;
    return ask(query, cause);
  };

  return {
    response,
    state,
    /** What stands in the box; runs ahead of `response` while typing. */
    text,
    /** What the live region says: one sentence, the count or the trouble. */
    announcement: computed(() => {
      const now = state.value;
      if (now.kind === 'stalled') return vi.stalled;
      if (now.kind === 'failed') return sayFailure(now.failure);
      return vi.articles(response.value.total);
    }),
    /** A letter was typed or deleted; asks when the letters pause. */
    type: (typed: string) => {
      text.value = typed;
      stopTyping();
      if (typed.trim() === asked.query.text.trim()) return;
      typing = deps.setTimer(() => {
        void ask({ ...asked.query, text: typed, literal: false, page: 1 }, 'typed');
      }, ASK_AFTER_MS);
    },
    /** Enter was pressed: the words in the box, with the filters in force. */
    submit: (typed: string) => askNow({ ...asked.query, text: typed, literal: false, page: 1 }, 'chosen'),
    /** A link of the page was followed: a facet value, a page, a sort. */
    go: (query: SearchQuery) => askNow(query, 'chosen'),
    /** Show what the address bar says already. */
    restore: (query: SearchQuery) => askNow(query, 'restored'),
    retry: () => ask(asked.query, asked.cause),
  };
}
export type SearchModel = ReturnType<typeof createSearchModel>;

/** A failure in words for people. */
function sayFailure(failure: SearchFailure): string {
  return failure.kind === 'refused' ? failure.message : vi.failure[failure.kind];
}

/** Dependencies of a model that never asks anything, for rendering on the server. */
export const NO_SEARCH: SearchDeps = {
  ask: () => Promise.resolve(err({ kind: 'unreachable' })),
  setTimer: () => 0,
  clearTimer: () => undefined,
  onShown: () => undefined,
};
