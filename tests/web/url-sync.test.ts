import { describe, expect, it } from 'vitest';
import type { Cause } from '#web/models/search-model.ts';
import { createUrlSync, TYPING_STEP_MS } from '#web/models/url-sync.ts';
import { ask } from './build-response.ts';

/** A browser's address and history, with Back. */
function openBar(start = '/') {
  const entries = [start];
  let clock = 0;
  let popped: () => void = () => undefined;
  const current = () => new URL(entries.at(-1) ?? '/', 'http://localhost');
  const sync = createUrlSync(
    {
      get location() {
        return { pathname: current().pathname, search: current().search };
      },
      history: {
        pushState: (_data, _unused, url) => void entries.push(String(url)),
        replaceState: (_data, _unused, url) => void entries.splice(-1, 1, String(url)),
      },
      addEventListener: (_type, listener) => (popped = listener),
    },
    () => clock,
  );
  const restored: string[] = [];
  sync.onRestore(({ text }) => restored.push(text));
  return {
    entries,
    restored,
    write: (text: string, cause: Cause, afterMs = 0) => {
      clock += afterMs;
      sync.write(ask(text), cause);
    },
    back: () => {
      entries.pop();
      popped();
    },
    fireWithoutChange: () => popped(),
  };
}

describe('the address bar', () => {
  it('takes typing as one step, however many answers came while typing', () => {
    const { entries, write } = openBar();
    for (const text of ['b', 'ba', 'bao']) write(text, 'typed', TYPING_STEP_MS - 1);
    expect(entries).toEqual(['/', '/?q=bao']);
  });

  it('takes typing after a pause, and every choice, as a step of its own', () => {
    const { entries, write } = openBar();
    write('a', 'typed');
    write('b', 'typed', TYPING_STEP_MS);
    write('c', 'chosen');
    write('d', 'typed');
    expect(entries).toEqual(['/', '/?q=a', '/?q=b', '/?q=c', '/?q=d']);
  });

  it('writes nothing for a search that is there already or that Back put there', () => {
    const { entries, write } = openBar('/?q=a');
    write('a', 'chosen');
    write('b', 'restored');
    expect(entries).toEqual(['/?q=a']);
  });

  it('hands Back to the search, and a jump within the page to nobody', () => {
    const { restored, write, back, fireWithoutChange } = openBar('/?q=a');
    write('b', 'chosen');
    fireWithoutChange();
    expect(restored).toEqual([]);
    back();
    expect(restored).toEqual(['a']);
  });
});
