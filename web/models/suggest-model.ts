import { signal, type ReadonlySignal } from '@preact/signals';
import type { Suggestion } from '#core/contract/suggestion.ts';

const MIN_LETTERS = 2;

export interface SuggestModel {
  readonly suggestions: ReadonlySignal<readonly Suggestion[]>;
  /** Index of the highlighted suggestion, or -1. */
  readonly active: ReadonlySignal<number>;
  readonly type: (text: string) => Promise<void>;
  readonly move: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** The list under the box; like results, an overtaken answer is never shown. */
export function createSuggestModel(ask: (text: string) => Promise<readonly Suggestion[]>): SuggestModel {
  const suggestions = signal<readonly Suggestion[]>([]);
  const active = signal(-1);
  let latest = 0;
  const close = () => {
    latest += 1;
    suggestions.value = [];
    active.value = -1;
  };
  return {
    suggestions,
    active,
    close,
    type: async (text) => {
      if (text.trim().length < MIN_LETTERS) {
        close();
        return;
      }
      latest += 1;
      const mine = latest;
      const found = await ask(text).catch(() => []);
      if (mine !== latest) return;
      suggestions.value = found;
      active.value = -1;
    },
    move: (by) => {
      const count = suggestions.peek().length;
      if (count > 0) active.value = ((active.peek() + 1 + by + count + 1) % (count + 1)) - 1;
    },
  };
}
