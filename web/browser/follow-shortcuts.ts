import type { Store } from '../models/device-list.ts';

const KEY = 'tra-tin:phim-tat';
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

function isOn(store: Store): boolean {
  try {
    return store.getItem(KEY) !== 'tat';
  } catch {
    return true;
  }
}

function setOn(store: Store, on: boolean): void {
  try {
    if (on) store.removeItem(KEY);
    else store.setItem(KEY, 'tat');
  } catch {
    // Storage is forbidden: the choice lives as long as the page.
  }
}

/**
 * Single-key shortcuts: `/` to the box, `j` and `k` through the results, `n` and `p` through the marks of an article,
 * `?` the cheat sheet. Never while typing or composing, and switchable in the cheat sheet (WCAG 2.1.4).
 */
export function followShortcuts(document: Document, store: Store): void {
  const sheet = document.querySelector<HTMLDialogElement>('dialog#shortcuts');
  const checkbox = document.querySelector<HTMLInputElement>('#shortcuts-on');
  let on = isOn(store);
  if (checkbox !== null) {
    checkbox.checked = on;
    checkbox.addEventListener('change', () => {
      on = checkbox.checked;
      setOn(store, on);
    });
  }
  document.querySelector('a[data-shortcuts]')?.addEventListener('click', (event) => {
    if (sheet === null) return;
    event.preventDefault();
    sheet.showModal();
  });

  const walk = (by: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.card-link')];
    const at = links.findIndex((link) => link === document.activeElement);
    links[at < 0 ? 0 : Math.max(0, at + by)]?.focus();
  };
  const actions: Readonly<Record<string, () => void>> = {
    '/': () => document.querySelector<HTMLInputElement>('input[name=q]')?.focus(),
    j: () => walk(1),
    k: () => walk(-1),
    n: () => document.querySelector<HTMLButtonElement>('[data-mark="1"]')?.click(),
    p: () => document.querySelector<HTMLButtonElement>('[data-mark="-1"]')?.click(),
    '?': () => sheet?.showModal(),
  };
  document.addEventListener('keydown', (event) => {
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (!on || action === undefined || event.isComposing || sheet?.open === true) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.matches(TYPING)) return;
    event.preventDefault();
    action();
  });
}
