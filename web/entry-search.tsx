import { fetchSearch, fetchSuggestions } from './browser/fetch-search.ts';
import { followLinks } from './browser/follow-links.ts';
import { followShare } from './browser/follow-share.ts';
import { followShortcuts } from './browser/follow-shortcuts.ts';
import { localStore } from './browser/local-store.ts';
import { takeOver } from './components/Later.tsx';
import { createDeviceList, RECENT, SAVED } from './models/device-list.ts';
import { createSearchModel, type Cause } from './models/search-model.ts';
import { createSuggestModel } from './models/suggest-model.ts';
import { createUrlSync } from './models/url-sync.ts';
import { SearchPage } from './pages/SearchPage.tsx';
import type { SearchPageData } from './pages/search-page-data.ts';
import { readLang, withLang } from '#core/contract/lang.ts';
import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import { searchAddress } from '#core/contract/search-address.ts';
import { pageUrl } from './present/page-url.ts';
import { searchTitle } from './present/page-title.ts';

/** Takes over the search page that the server rendered: the only place where models meet the browser. */
function start(root: HTMLElement, { response, today, portal }: SearchPageData): void {
  const timers = {
    setTimer: (run: () => void, milliseconds: number) => window.setTimeout(run, milliseconds),
    clearTimer: (timer: number) => window.clearTimeout(timer),
  };
  const urlSync = createUrlSync(window, () => performance.now());
  const recent = createDeviceList(localStore(), RECENT);
  const saved = createDeviceList(localStore(), SAVED);
  const language = document.querySelector<HTMLAnchorElement>('a.language');
  let shownPage = response.page;
  const model = createSearchModel(response, {
    ...timers,
    ask: fetchSearch,
    onShown: (query, cause: Cause) => {
      urlSync.write(query, cause);
      document.title = searchTitle(query, portal.name);
      if (language !== null) language.href = withLang(searchAddress(query, '/'), readLang(language.hreflang));
      if (cause === 'chosen') recent.add(query.text);
      if (cause === 'chosen' && query.page !== shownPage) document.getElementById('results')?.scrollIntoView();
      shownPage = query.page;
    },
  });
  const suggest = createSuggestModel(recent, saved, {
    ...timers,
    ask: fetchSuggestions,
    open: (path) => {
      const url = new URL(path, window.location.href);
      const parsed = parseSearchQuery(url.searchParams);
      if (url.pathname === '/' && parsed.ok) void model.go(parsed.value);
      else window.location.assign(pageUrl(path));
    },
  });
  urlSync.onRestore((query) => void model.restore(query));
  followLinks(root, (query) => void model.go(query));
  root.addEventListener('click', (event) => {
    // A search that led to an article was a good one.
    if (event.target instanceof Element && event.target.closest('.card') !== null) recent.add(model.text.peek());
  });
  // Somebody unfolds the values of a facet: the page came with the first of them. Toggling tells nobody but its element.
  const unfold = ({ target }: Event) => {
    if (target instanceof Element && target.matches('.more') && model.response.peek().left) void model.retry();
  };
  root.addEventListener('toggle', unfold, true);
  window.addEventListener('online', () => {
    if (model.state.peek().kind === 'failed') void model.retry();
  });
  recent.load();
  setTimeout(() => {
    // Words typed before the script came stay in the box, and are asked for.
    const box = root.querySelector('input');
    if (box !== null && box.value !== box.defaultValue) model.type(box.value);
    takeOver(<SearchPage model={model} suggest={suggest} saved={saved} portal={portal} today={today} />, root, () => {
      saved.load();
      document.documentElement.classList.add('with-js');
      followShortcuts(document, localStore());
      followShare(document, navigator);
    });
  });
}

// Reading the script, getting ready and taking over the page are tasks of their own, none long on a slow phone.
setTimeout(() => {
  const root = document.getElementById('app');
  const data = document.getElementById('page')?.textContent;
  if (root !== null && data) start(root, JSON.parse(data) as SearchPageData);
});
