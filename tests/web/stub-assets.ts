import { vi } from 'vitest';

/** Gives the renderer the names of scripts and the styles that a build would have written in. */
export function stubAssets(styles = ''): void {
  vi.stubGlobal('__ASSETS__', {
    start: '/assets/t.js',
    search: '/assets/s.js',
    page: '/assets/p.js',
    styles: { search: styles, page: styles },
  });
}
