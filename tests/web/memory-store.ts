import type { Store } from '#web/models/device-list.ts';

/** Storage that lasts as long as a test. */
export function createMemoryStore(given: Readonly<Record<string, string>> = {}): Store {
  const values = new Map(Object.entries(given));
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
    removeItem: (key) => {
      values.delete(key);
    },
  };
}

/** Storage as a browser has it where the reader forbids it: every use throws. */
export function createForbiddenStore(): Store {
  const refuse = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  return { getItem: refuse, setItem: refuse, removeItem: refuse };
}
