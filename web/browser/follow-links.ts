import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';

/** Makes links that are searches (`data-search`) change the page in place; with a modifier key they open as usual. */
export function followLinks(root: HTMLElement, go: (query: SearchQuery) => void): void {
  root.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    const parsed = link === null ? null : parseSearchQuery(new URL(link.href).searchParams);
    if (parsed?.ok !== true) return;
    event.preventDefault();
    go(parsed.value);
  });
}
