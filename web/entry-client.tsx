import { hydrate } from 'preact';
import type { SearchResponse } from '#core/contract/search-response.ts';
import type { SuggestResponse } from '#core/contract/suggestion.ts';
import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { followMarks } from './models/follow-marks.ts';
import { followShortcuts } from './models/follow-shortcuts.ts';
import { createSearchModel, type SearchModel } from './models/search-model.ts';
import { createSuggestModel } from './models/suggest-model.ts';
import { searchUrl } from './models/search-url.ts';
import { SearchPage } from './pages/SearchPage.tsx';
import './styles/main.css';

async function fetchJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(url, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

const fromLocation = (): SearchQuery | null => {
  const parsed = parseSearchQuery(new URLSearchParams(window.location.search));
  return parsed.ok ? parsed.value : null;
};

/** Links inside the page that are searches change the page in place; with a modifier key they open as usual. */
function followLinks(model: SearchModel): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    if (
      link === null ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    const parsed = parseSearchQuery(new URL(link.href).searchParams);
    if (!parsed.ok) return;
    event.preventDefault();
    void model.go(parsed.value);
    if (parsed.value.page > 1 || link.rel === 'prev') window.scrollTo(0, 0);
  });
}

function startSearch(data: string): void {
  const initial = JSON.parse(data) as SearchResponse;
  const model = createSearchModel(initial, {
    ask: (query, signal) => fetchJson<SearchResponse>(searchUrl(query, '/api/search'), signal),
    setTimer: (run, milliseconds) => window.setTimeout(run, milliseconds),
    clearTimer: (timer) => window.clearTimeout(timer),
    // Letters typed one after another are one step back in history, a facet or Enter is another.
    onShown: (query, replace) => {
      const url = searchUrl(query);
      if (url === window.location.pathname + window.location.search) return;
      if (replace && window.history.state === 'typed') window.history.replaceState('typed', '', url);
      else window.history.pushState(replace ? 'typed' : null, '', url);
    },
  });
  const suggest = createSuggestModel(async (text) => {
    const { suggestions } = await fetchJson<SuggestResponse>(`/api/suggest?q=${encodeURIComponent(text)}`);
    return suggestions;
  });
  window.addEventListener('popstate', () => {
    const query = fromLocation();
    if (query !== null) void model.restore(query);
  });
  followLinks(model);
  const main = document.getElementById('main');
  if (main !== null) hydrate(<SearchPage model={model} suggest={suggest} />, main);
}

document.documentElement.classList.add('with-js');
if (window.matchMedia('(max-width: 52rem)').matches) document.querySelector('details.filters')?.removeAttribute('open');
const data = document.getElementById('page')?.textContent;
if (data) startSearch(data);
followMarks(document);
followShortcuts(document);
