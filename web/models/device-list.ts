import { signal } from '@preact/signals';

/** What a list is stored under, and how long it may grow. */
interface Kept {
  readonly key: string;
  readonly most: number;
}

/** Words searched for lately; more would push the suggestions off a phone's screen. */
export const RECENT: Kept = { key: 'tra-tin:tim-gan-day', most: 6 };
/** Addresses of the searches that the reader keeps. */
export const SAVED: Kept = { key: 'tra-tin:tim-da-luu', most: 12 };

/** The part of `localStorage` that is used; it throws where the reader has forbidden storage. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A short list of texts kept on this device, newest first; it never leaves the device.
 *
 * It starts empty, as the server rendered the page; `load` reads what is stored once the page is taken over.
 */
export function createDeviceList(store: Store, { key, most }: Kept) {
  const items = signal<readonly string[]>([]);
  const read = (): readonly string[] => {
    try {
      const stored: unknown = JSON.parse(store.getItem(key) ?? '[]');
      return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string').slice(0, most) : [];
    } catch {
      return [];
    }
  };
  const write = (changed: readonly string[]) => {
    items.value = changed;
    try {
      if (changed.length === 0) store.removeItem(key);
      else store.setItem(key, JSON.stringify(changed));
    } catch {
      // Storage is full or forbidden: the list lives as long as the page.
    }
  };
  const without = (item: string) => items.peek().filter((other) => other !== item);
  return {
    items,
    load: () => {
      items.value = read();
    },
    add: (given: string) => {
      const item = given.trim();
      if (item !== '') write([item, ...without(item)].slice(0, most));
    },
    remove: (item: string) => write(without(item)),
    clear: () => write([]),
  };
}
export type DeviceList = ReturnType<typeof createDeviceList>;
