// Whole pages name stylesheets, which the test's browser would otherwise complain about not loading.
// @vitest-environment-options {"settings":{"handleDisabledFileLoadingAsSuccess":true}}
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '#core/contract/pages.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import { renderPage } from '#web/entry-server.tsx';
import { ask, buildHit, buildResponse } from './build-response.ts';
import { buildArticle, buildView, CONTEXT } from './build-view.ts';
import { stubAssets } from './stub-assets.ts';

// What the build does for the English pages.
vi.mock('#web/text/vi.ts', () => import('#web/text/en.ts'));
vi.mock('#web/text/vi-pages.ts', () => import('#web/text/en-pages.ts'));
vi.mock('#web/text/vi-operator.ts', () => import('#web/text/en-operator.ts'));
vi.mock('#web/text/vi-api.ts', () => import('#web/text/en-api.ts'));

beforeEach(() => stubAssets('a>b{color:red}'));

/** Articles without a Vietnamese letter: whatever has one was said by the page itself. */
const hit = buildHit({ title: [{ text: 'Tin', marked: true }], unit: 'Xa A', province: 'Tinh B', docType: 'Kế hoạch' });
const article = buildArticle({
  title: 'Tin',
  summary: 'Tin',
  body: 'Tin\nTin',
  unit: 'Xa A',
  province: 'Tinh B',
  author: 'An',
  attachments: [{ title: 'a.pdf', url: 'https://xa.example.vn/a.pdf' }],
  source: 'Cong',
  changes: [{ at: '2024-06-01T03:00:00Z', parts: ['title'], added: 2, removed: 1 }],
});
const value = (name: string, count = 3) => ({ value: name, label: name, count, selected: false, excluded: false });
const query: SearchQuery = {
  ...ask('tin'),
  filters: {
    ...ask('').filters,
    topic: { include: ['y-te'], exclude: [] },
    docType: { include: [], exclude: ['Kế hoạch'] },
    year: { include: ['khong-ro'], exclude: [] },
  },
  from: '2024-01-01',
};
const response = buildResponse(query, {
  hits: [hit],
  total: 60,
  pages: 3,
  months: [
    { month: '2023-01', count: 2 },
    { month: '2024-05', count: 3 },
  ],
  facets: {
    year: [value('2024'), value('khong-ro')],
    unit: Array.from({ length: 12 }, (_, at) => value(`Xa ${at}`)),
    agency: [value('UBND')],
    topic: [value('y-te'), value('dang')],
    docType: [value('Kế hoạch')],
  },
  interpretation: {
    rung: 'folded',
    tried: [{ rung: 'exact', total: 0 }],
    rewrites: [{ kind: 'unit', from: 'a', to: 'b' }],
    didYouMean: 'tin tin',
    literalDiffers: true,
  },
});
const PAGES: Readonly<Record<Page['kind'] | 'front' | 'nothing' | 'wrong', Page>> = {
  front: { kind: 'search', response: { ...response, query: ask('') } },
  search: { kind: 'search', response },
  nothing: { kind: 'search', response: buildResponse(ask('tin')) },
  article: {
    kind: 'article',
    view: buildView(article, {
      query,
      find: 'khac',
      related: [hit],
      alsoPublished: [hit],
      place: {
        position: 2,
        total: 3,
        previous: { path: '/tin/a', title: 'A', page: 1 },
        next: { path: '/tin/b', title: 'B', page: 1 },
      },
    }),
  },
  problem: { kind: 'problem', status: 503, error: { code: 'engine_down', message: 'Máy nghỉ' }, query },
  wrong: {
    kind: 'problem',
    status: 400,
    error: {
      code: 'bad_parameter',
      message: 'Sai',
      parameters: [{ name: '-unit', value: 'x', accepted: 'tên đơn vị' }],
    },
    query: null,
  },
  values: { kind: 'values', facet: 'topic', order: 'ten', response },
  builder: { kind: 'builder' },
  status: {
    kind: 'status',
    status: {
      articles: 1,
      undated: 1,
      newestOn: '2024-05-02',
      loadedAt: '2024-05-02T03:00:00Z',
      loading: true,
      outdated: true,
      unknownPins: [],
      sources: [{ name: 'Cong', articles: 1 }],
      runs: [
        {
          name: 'Cong',
          endedAt: '2024-05-02T03:00:00Z',
          complete: false,
          new: 1,
          changed: 0,
          unchanged: 2,
          without: [{ code: 'duplicate', reason: 'trùng', count: 3 }],
        },
      ],
    },
    operator: {
      files: [{ name: 'PINS_FILE', readAt: '2024-05-02T03:00:00Z', problem: 'dòng 3', failures: 1 }],
      questions: { yesterday: { asked: 4, empty: 1, slow: 0 }, week: null },
    },
  },
  api: { kind: 'api', api: { rateLimit: 1200, article: 'a', unit: 'Xã Vĩnh Linh' } },
  help: { kind: 'help' },
  about: { kind: 'about' },
  privacy: { kind: 'privacy' },
};
const english = { name: 'Tra Tin', authority: 'Testers', tagline: 'Search news', about: 'For testing.' };
const context = {
  ...CONTEXT,
  portal: { ...CONTEXT.portal, english },
  lang: 'en' as const,
  address: '/?q=tin&lang=en',
};
const parse = (page: Page, given: typeof CONTEXT = context) =>
  new DOMParser().parseFromString(renderPage(page, given), 'text/html');
/** Forms of a page that have no language: feeds, files, what programs read. */
const WITHOUT_LANGUAGE =
  /^(?:#|\/assets\/|\/(?:feed\.atom|calendar\.ics|export\.\w+|opensearch\.xml|openapi\.json|portal\.css|healthz|readyz|metrics|api\/\w+)\b|https?:(?!\/\/localhost)|data:)/;

describe.each(Object.entries(PAGES))('the English %s page', (_name, page) => {
  it('says so, and marks whatever Vietnamese is on it', () => {
    const document = parse(page);
    expect(document.documentElement.lang).toBe('en');
    for (const marked of document.querySelectorAll('[lang=vi], script')) marked.remove();
    const attributes = [...document.querySelectorAll('[aria-label], [placeholder], [content], [title]')].flatMap(
      (element) => [...element.attributes].map(({ value: text }) => text),
    );
    const words = [document.documentElement.textContent ?? '', ...attributes].join('\n').normalize('NFD');
    expect(words.match(/.*[\u0300-\u036fđĐ].*/g)?.filter((line) => !line.includes('for example:')) ?? []).toEqual([]);
  });

  it('keeps its language in every link and form that leads to another page', () => {
    const document = parse(page);
    const links = [...document.querySelectorAll('body a[href]:not(.language)')].map((link) =>
      link.getAttribute('href'),
    );
    const ours = links.filter((href) => href !== null && !WITHOUT_LANGUAGE.test(href));
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter((href) => !/[?&]lang=en(?:&|#|$)/.test(href ?? ''))).toEqual([]);
    for (const form of document.querySelectorAll('form[action]')) {
      expect(form.querySelectorAll('input[type=hidden][name=lang][value=en]'), form.outerHTML).toHaveLength(1);
    }
  });

  it('leads to the same place in Vietnamese', () => {
    const link = parse(page).querySelector('a.language');
    expect(link?.getAttribute('href')).toBe('/?q=tin');
    expect([link?.textContent, link?.getAttribute('lang'), link?.getAttribute('hreflang')]).toEqual([
      'Tiếng Việt',
      'vi',
      'vi',
    ]);
  });
});

describe('the head of an English page', () => {
  it('names itself as its own canonical address and the Vietnamese one as its other form', () => {
    const document = parse(PAGES.search);
    const href = (selector: string) => document.querySelector(selector)?.getAttribute('href') ?? '';
    const vietnamese = href('[hreflang=vi]');
    expect(href('[rel=canonical]')).toBe(`${vietnamese}&lang=en`);
    expect(href('[hreflang=en]')).toBe(href('[rel=canonical]'));
    expect(href('[hreflang=x-default]')).toBe(vietnamese);
    expect(vietnamese).toMatch(/^http:\/\/localhost:3000\/\?q=tin&/);
    expect(href('[type="application/atom+xml"]')).not.toContain('lang=');
  });

  it('has no address to come back to on a page that only says what went wrong', () => {
    expect(parse(PAGES.problem).querySelectorAll('[rel=canonical], link[hreflang]')).toHaveLength(0);
  });
});

describe('English pages', () => {
  it('name topics and kinds of documents in English, and keep the values of the address', () => {
    const document = parse(PAGES.search);
    expect(document.querySelector('.chips')?.textContent).toMatch(
      /Year: Unknown year.*Topic: Health.*Document type: not Plan.*From 1 January 2024/,
    );
    const health = [...document.querySelectorAll('.facet .choose')].find((link) => link.textContent?.includes('Party'));
    expect(health?.getAttribute('href')).toContain('topic=dang');
  });

  it('say the portal’s own words in Vietnamese, marked, where the deployer has written no others', () => {
    const document = parse(PAGES.front, { ...context, portal: CONTEXT.portal });
    expect(document.querySelector('h1')?.getAttribute('lang')).toBe('vi');
    expect(document.querySelector('h1')?.textContent).toBe(CONTEXT.portal.tagline);
    expect(parse(PAGES.front).querySelector('h1')?.hasAttribute('lang')).toBe(false);
  });

  it('mark the text of articles as Vietnamese', () => {
    const document = parse(PAGES.article);
    expect(document.querySelector('h1')?.getAttribute('lang')).toBe('vi');
    expect(document.querySelectorAll('.article-body > p:not([lang=vi])')).toHaveLength(0);
    expect(parse(PAGES.search).querySelector('.card-link')?.getAttribute('lang')).toBe('vi');
  });
});
