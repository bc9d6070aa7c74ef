import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { FacetValue, SearchResponse } from '#core/contract/search-response.ts';
import { err, ok } from '#core/result.ts';
import { takeOver } from '#web/components/Later.tsx';
import { createDeviceList, RECENT, SAVED } from '#web/models/device-list.ts';
import { createSearchModel, NO_SEARCH } from '#web/models/search-model.ts';
import { createSuggestModel, NO_SUGGESTIONS } from '#web/models/suggest-model.ts';
import { dataOfPage } from '#web/present/data-of-page.ts';
import type { PageResponse } from '#web/present/fit-page.ts';
import { SearchPage } from '#web/pages/SearchPage.tsx';
import { ask, buildHit, buildResponse } from './build-response.ts';
import { createMemoryStore } from './memory-store.ts';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });
const value = (name: string, given: Partial<FacetValue> = {}): FacetValue => ({
  value: name,
  label: name,
  count: 1234,
  selected: false,
  excluded: false,
  ...given,
});

/** An answer with something of everything that a page of results may show. */
const FULL = buildResponse(
  { ...ask('tiêm'), filters: { ...ask('').filters, unit: { include: ['Xã A'], exclude: ['Xã B'] } } },
  {
    total: 2345,
    pages: 118,
    interpretation: {
      rung: 'folded',
      tried: [],
      rewrites: [{ kind: 'spelling', from: 'tim', to: 'tiêm' }],
      didYouMean: 'tim',
      literalDiffers: true,
    },
    hits: [
      buildHit({
        title: [plain('Lịch '), marked('tiêm'), plain(' chủng'), plain(' tháng 5')],
        snippets: [
          [plain('đầu câu '), marked('tiêm'), plain(' giữa câu')],
          [marked('Tiêm'), marked('chủng')],
          [plain('Trọn câu.')],
          [marked('giữa')],
        ],
        eventOn: '2024-06-01',
        pinned: true,
        alsoAt: ['a.vn', 'b.vn'],
      }),
      buildHit({ id: 'mau-2', untitled: true, copyOf: 'mau-1', publishedOn: null, unit: null }),
      buildHit({ id: 'mau-3', publishedOn: null, eventOn: null, topics: [] }),
    ],
    facets: {
      year: [value('2024'), value('khong-ro')],
      unit: [value('Xã A', { selected: true }), value('Xã B', { excluded: true })],
      agency: Array.from({ length: 25 }, (_, at) => value(`Sở ${at}`)),
      topic: [value('y-te')],
      docType: [],
    },
    months: [
      { month: '2023-02', count: 3 },
      { month: '2024-05', count: 4 },
    ],
  },
);
const LITERAL = buildResponse({ ...ask('tiêm'), literal: true }, { hits: [buildHit()] });
const NOTHING = buildResponse(ask('xyz'), {
  advice: [{ text: 'Thử bớt từ:', links: [{ label: 'xy', path: '/?q=xy' }] }],
});
const PAST_END = buildResponse({ ...ask('tiêm'), page: 9 }, { total: 30, pages: 2 });
const FRONT = buildResponse(ask(''), { ...FULL, query: ask('') });
const PAGES: Readonly<Record<string, SearchResponse>> = { FULL, LITERAL, NOTHING, PAST_END, FRONT };

/** The models of a page, what they are answered in turn, and the page itself. */
function build(response: PageResponse, ...coming: SearchResponse[]) {
  const answers = coming.values();
  const model = createSearchModel(response, {
    ...NO_SEARCH,
    ask: () => {
      const { value: answer } = answers.next();
      return Promise.resolve(answer === undefined ? err({ kind: 'unreachable' }) : ok(answer));
    },
  });
  const saved = createDeviceList(createMemoryStore(), SAVED);
  const suggest = createSuggestModel(createDeviceList(createMemoryStore(), RECENT), saved, NO_SUGGESTIONS);
  const portal = { name: 'Tra Tin', tagline: 'Tra cứu', lang: undefined };
  const page: VNode = <SearchPage model={model} suggest={suggest} saved={saved} portal={portal} today="2024-06-01" />;
  return { model, saved, page };
}

/** Markup in one way of writing; what stands in a field is a property of it once it was written anew. */
function normalise(markup: string): string {
  const root = document.createElement('div');
  root.innerHTML = markup;
  for (const field of root.querySelectorAll('input:not([type=hidden])')) field.removeAttribute('value');
  return root.innerHTML;
}

const rendered = (response: SearchResponse) => normalise(renderToString(build(response).page));

/** A page as the server renders it; `live` is there once all of it is taken over. */
function open(response: SearchResponse, next: SearchResponse = response) {
  const root = document.createElement('div');
  root.innerHTML = renderToString(build(response).page);
  document.body.replaceChildren(root);
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const built = build(dataOfPage(response), next, response);
  const live = new Promise<void>((resolve) => takeOver(built.page, root, resolve));
  return { ...built, root, live, changes: () => watcher.takeRecords() };
}

describe('taking over a page', () => {
  it.each(Object.entries(PAGES))('changes nothing in it: %s', async (_name, response) => {
    const { live, changes, root } = open(response);
    await live;
    expect(changes()).toEqual([]);
    expect(normalise(root.innerHTML)).toBe(rendered(response));
  });

  it.each(Object.entries(PAGES))('leaves every part in step with later answers: %s', async (_name, next) => {
    const { model, live, root } = open(FULL, next);
    await live;
    await model.go(next.query);
    await expect.poll(() => normalise(root.innerHTML)).toBe(rendered(next));
    await model.go(FULL.query);
    await expect.poll(() => normalise(root.innerHTML)).toBe(rendered(FULL));
  });

  it.each(Object.entries(PAGES))('loses no answer that comes while it is at it: %s', async (_name, next) => {
    const { model, live, root } = open(FULL, next);
    await model.go(next.query);
    await live;
    await expect.poll(() => normalise(root.innerHTML)).toBe(rendered(next));
  });

  it('keeps what may be pressed in place through an answer, so that a focus stays where it is', async () => {
    const { model, live, root } = open(FULL, { ...FULL, total: 7 });
    const kept = ['.choose', '.bars a', 'input[name=from]', '.more input', '.sorts a'];
    const before = kept.map((selector) => root.querySelector(selector));
    await model.go(FULL.query);
    await live;
    await expect.poll(() => root.querySelector('h1')?.textContent).toContain('7');
    expect(before).not.toContain(null);
    expect(kept.map((selector) => root.querySelector(selector))).toEqual(before);
  });

  it('makes buttons and fields of all its parts answer', async () => {
    const { saved, live, root } = open(FULL);
    await live;
    root.querySelector<HTMLButtonElement>('.follow button')?.click();
    await expect.poll(() => root.querySelector('.follow button')?.textContent).toBe('Bỏ lưu');
    expect(saved.items.value).toHaveLength(1);
    const field = root.querySelector<HTMLInputElement>('.more input');
    if (field !== null) field.value = 'so 24';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await expect
      .poll(() => [...root.querySelectorAll('.more .label')].map((label) => label.textContent))
      .toEqual(['Sở 24']);
  });
});
