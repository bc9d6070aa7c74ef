import { batch, computed, signal } from '@preact/signals';
import { emptySearchQuery, parseSearchQuery } from '#core/contract/search-query-codec.ts';
import type { Suggestion } from '#core/contract/suggestion.ts';
import { saySearch } from '../present/say-search.ts';
import { searchUrl } from '../present/search-url.ts';
import * as vi from '../text/vi.ts';
import type { DeviceList } from './device-list.ts';

/** One line of the list under the box. */
export interface Option {
  readonly kind: Suggestion['kind'] | 'saved' | 'recent' | 'clear';
  readonly text: string;
  readonly count: number | null;
  readonly path: string;
}

/** The list never covers more of a phone's screen than this. */
export const MAX_OPTIONS = 8;
const ASK_AFTER_MS = 100;

export interface SuggestDeps {
  /** Completions of the words typed; an empty list on any failure: suggestions are a convenience. */
  readonly ask: (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;
  readonly setTimer: (run: () => void, milliseconds: number) => number;
  readonly clearTimer: (timer: number) => void;
  /** Goes to what was chosen. */
  readonly open: (path: string) => void;
}

const toRecent = (text: string): Option => ({
  kind: 'recent',
  text,
  count: null,
  path: searchUrl({ ...emptySearchQuery(), text }),
});
/** Storage may hold anything: what is not a search is no option, and what is one leads to the portal and nowhere else. */
const toSaved = (url: string): readonly Option[] => {
  const parsed = parseSearchQuery(new URLSearchParams(url.slice(url.indexOf('?') + 1)));
  return parsed.ok
    ? [{ kind: 'saved', text: saySearch(parsed.value), count: null, path: searchUrl(parsed.value) }]
    : [];
};
const CLEAR: Option = { kind: 'clear', text: vi.clearRecent, count: null, path: '' };

/** The list under the box: saved and recent searches while it is empty, completions while typing; overtaken answers are dropped. */
export function createSuggestModel(recent: DeviceList, saved: DeviceList, deps: SuggestDeps) {
  const open = signal(false);
  const text = signal('');
  const found = signal<readonly Suggestion[]>([]);
  const active = signal(-1);
  let latest: AbortController | null = null;
  let typing: number | null = null;

  const options = computed((): readonly Option[] => {
    if (!open.value) return [];
    if (text.value.trim() !== '') return found.value.slice(0, MAX_OPTIONS);
    const texts = recent.items.value;
    return [...saved.items.value.flatMap(toSaved), ...texts.map(toRecent), ...(texts.length === 0 ? [] : [CLEAR])];
  });

  const stop = () => {
    latest?.abort();
    latest = null;
    if (typing !== null) deps.clearTimer(typing);
    typing = null;
  };

  const ask = async (typed: string) => {
    const mine = new AbortController();
    latest = mine;
    const answer = await deps.ask(typed, mine.signal).catch(() => []);
    if (latest !== mine) return;
    batch(() => {
      found.value = answer;
      active.value = -1;
    });
  };

  const close = () => {
    stop();
    open.value = false;
    active.value = -1;
  };

  return {
    options,
    /** Index of the option the keyboard stands on, -1 for the box itself. */
    active,
    /** The box was entered or its words changed. */
    follow: (typed: string) => {
      stop();
      open.value = true;
      active.value = -1;
      text.value = typed;
      if (typed.trim() === '') found.value = [];
      else typing = deps.setTimer(() => void ask(typed), ASK_AFTER_MS);
    },
    /** Arrow keys: through the options and back to the box, round and round. */
    move: (by: 1 | -1) => {
      const places = options.peek().length + 1;
      active.value = ((active.peek() + 1 + by + places) % places) - 1;
    },
    close,
    /** True when the option did something; the box is then done with. */
    choose: (at: number): boolean => {
      const option = options.peek()[at];
      if (option === undefined) return false;
      if (option.kind === 'clear') recent.clear();
      else deps.open(option.path);
      close();
      return true;
    },
  };
}
export type SuggestModel = ReturnType<typeof createSuggestModel>;

/** Dependencies of a model that suggests nothing, for rendering on the server. */
export const NO_SUGGESTIONS: SuggestDeps = {
  ask: () => Promise.resolve([]),
  setTimer: () => 0,
  clearTimer: () => undefined,
  open: () => undefined,
};
