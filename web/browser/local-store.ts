import type { Store } from '../models/device-list.ts';

const NOTHING: Store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** The browser's storage on this device, or one that forgets where the reader has forbidden it. */
export function localStore(): Store {
  try {
    return window.localStorage;
  } catch {
    return NOTHING;
  }
}
