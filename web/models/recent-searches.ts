import { createModel, signal } from '@preact/signals';

/** More would push the suggestions off a phone's screen. */
export const MAX_RECENT = 6;
const KEY = 'tra-tin:tim-gan-day';

/** The part of `localStorage` that is used; it throws where the reader has forbidden storage. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function read(store: Store): readonly string[] {
  try {
    const stored: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, MAX_RECENT) : [];
  } catch {
    return [];
  }
}

/** What was searched for on this device, newest first; it never leaves the device. */
export const RecentSearches = createModel((store: Store) => {
  const texts = signal(read(store));
  return {
    texts,
    add: (text: string) => {
      const words = text.trim();
      if (words === '') return;
      texts.value = [words, ...texts.peek().filter((other) => other !== words)].slice(0, MAX_RECENT);
      try {
        store.setItem(KEY, JSON.stringify(texts.peek()));
      } catch {
        // Storage is full or forbidden: the list lives as long as the page.
      }
    },
    clear: () => {
      texts.value = [];
      try {
        store.removeItem(KEY);
      } catch {
        // Nothing was stored either.
      }
    },
  };
});
export type RecentSearches = InstanceType<typeof RecentSearches>;
