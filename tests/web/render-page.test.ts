// Whole pages name stylesheets, which the test's browser would otherwise complain about not loading.
// @vitest-environment-options {"settings":{"handleDisabledFileLoadingAsSuccess":true}}
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_SOURCE } from '#core/contract/article.ts';
import type { Page } from '#core/contract/pages.ts';
import { DEFAULT_ACCENT } from '#core/contract/portal.ts';
import { renderPage } from '#web/entry-server.tsx';
import { ask, buildHit, buildResponse } from './build-response.ts';
import { buildArticle, buildView, CONTEXT } from './build-view.ts';
import { stubAssets } from './stub-assets.ts';

beforeEach(() => stubAssets(STYLES));

/** With what would be escaped anywhere else. */
const STYLES = 'a>b{content:"&"}';

/** Ends every context a text may land in: an element, an attribute, a script, a comment, a template. */
const HOSTILE = '</script></title></pre><script>alert(1)</script><img src=x onerror=alert(1)>"\'<!--\u2028${1}';

const parse = (page: Page) => new DOMParser().parseFromString(renderPage(page, CONTEXT), 'text/html');

const hostileHit = buildHit({
  title: [{ text: HOSTILE, marked: true }],
  snippets: [[{ text: HOSTILE, marked: false }]],
  unit: HOSTILE,
  documentNumbers: [HOSTILE],
});
const hostileArticle = buildArticle({
  url: 'javascript:alert(1)',
  title: HOSTILE,
  summary: HOSTILE,
  body: HOSTILE,
  unit: HOSTILE,
  agencies: [HOSTILE],
  author: HOSTILE,
  docType: HOSTILE,
  documentNumbers: [HOSTILE],
  attachments: [{ title: HOSTILE, url: ' JavaScript:alert(1)' }],
  source: HOSTILE,
});
const hostileNeighbour = { path: hostileHit.path, title: HOSTILE, page: 1 };
const facetValue = { value: HOSTILE, label: HOSTILE, count: 1, selected: true, excluded: false };
const hostileSearch = buildResponse(
  { ...ask(HOSTILE), filters: { ...ask('').filters, unit: { include: [HOSTILE], exclude: [] } } },
  {
    hits: [hostileHit],
    facets: { year: [], unit: [facetValue], agency: [], topic: [], docType: [] },
    interpretation: {
      rung: 'folded',
      tried: [],
      rewrites: [{ kind: 'spelling', from: HOSTILE, to: HOSTILE }],
      didYouMean: HOSTILE,
      literalDiffers: true,
    },
  },
);
const PAGES: Readonly<Record<string, Page>> = {
  search: { kind: 'search', response: hostileSearch },
  nothing: {
    kind: 'search',
    response: buildResponse(ask(HOSTILE), { advice: [{ text: HOSTILE, links: [{ label: HOSTILE, path: '/?q=a' }] }] }),
  },
  article: {
    kind: 'article',
    view: buildView(hostileArticle, {
      attachments: [
        { title: HOSTILE, url: ' JavaScript:alert(1)', problem: null, paragraphs: [[{ text: HOSTILE, marked: true }]] },
      ],
      related: [hostileHit],
      alsoPublished: [hostileHit],
      query: ask(HOSTILE),
      find: HOSTILE,
      place: { position: 2, total: 3, previous: hostileNeighbour, next: hostileNeighbour },
    }),
  },
  problem: {
    kind: 'problem',
    status: 400,
    error: {
      code: 'bad_parameter',
      message: HOSTILE,
      parameters: [{ name: HOSTILE, value: HOSTILE, accepted: HOSTILE }],
    },
    query: ask(HOSTILE),
  },
  values: { kind: 'values', facet: 'unit', order: 'ten', response: hostileSearch },
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
      sources: [{ name: HOSTILE, articles: 1 }],
      runs: [
        {
          name: HOSTILE,
          endedAt: '2024-05-02T03:00:00Z',
          complete: false,
          new: 1,
          changed: 0,
          unchanged: 2,
          without: [{ code: '', reason: HOSTILE, count: 3 }],
        },
      ],
      unknownPins: [HOSTILE],
    },
    operator: {
      files: [{ name: 'PINS_FILE', readAt: '2024-05-02T03:00:00Z', problem: HOSTILE, failures: 1 }],
      questions: { yesterday: { asked: 4, empty: 1, slow: 0 }, week: null },
    },
  },
  api: { kind: 'api', api: { rateLimit: 1200, article: HOSTILE, unit: HOSTILE } },
  help: { kind: 'help' },
  about: { kind: 'about' },
  privacy: { kind: 'privacy' },
};

describe.each(Object.entries(PAGES))('the %s page', (_name, page) => {
  it('turns no text from outside into markup, script or an address that runs', () => {
    const document = parse(page);
    const addresses = [...document.querySelectorAll('[href], [src], [action]')].map((element) =>
      (element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '').trim(),
    );
    expect(
      document.querySelectorAll('img:not([src="/logo?v=1"]), iframe, [onerror], [onload], [onclick]'),
    ).toHaveLength(0);
    expect(addresses.filter((address) => /^(?!data:,$)(javascript|data|vbscript):/i.test(address))).toEqual([]);
  });

  it('has no inline script, and no style but the one whose hash the content security policy names', () => {
    const document = parse(page);
    const inline = [...document.querySelectorAll('script:not([src])')].map((script) => script.getAttribute('type'));
    expect(inline.filter((type) => type !== 'application/json' && type !== 'application/ld+json')).toEqual([]);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
    expect([...document.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual([STYLES]);
  });

  it('has one script: that of a search page is small and names the large one, for after the first paint', () => {
    const scripts = [...parse(page).querySelectorAll<HTMLScriptElement>('script[src]')];
    const named = scripts.map((script) => [script.getAttribute('src'), script.dataset['then'] ?? null]);
    expect(named).toEqual([page.kind === 'search' ? ['/assets/t.js', '/assets/s.js'] : ['/assets/p.js', null]]);
  });

  it('is a whole document in Vietnamese with one heading of the first level and a way past the header', () => {
    const html = renderPage(page, CONTEXT);
    const document = parse(page);
    expect(html).toMatch(/^<!doctype html><html lang="vi">/);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('a.skip')?.getAttribute('href')).toBe('#main');
    expect(document.title).toContain('Tra Tin');
  });

  it('gives every id once', () => {
    const ids = [...parse(page).querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("shows the deployer's picture and leads to their other sites", () => {
    const document = parse(page);
    expect(document.querySelector('header .name img')?.getAttribute('src')).toBe('/logo?v=1');
    expect(document.querySelector('footer a[href^="https:"]')?.textContent).toBe('Cổng dịch vụ công');
  });

  it("links the deployer's stylesheet after ours, so that its accent wins", () => {
    const sheets = [...parse(page).querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'));
    expect(sheets).toEqual(['/portal.css']);
    expect(parse(page).querySelector('style')?.nextElementSibling?.getAttribute('href')).toBe('/portal.css');
  });
});

describe('the accent', () => {
  it('comes with the styles of the page while the deployer names no other', () => {
    const context = { ...CONTEXT, portal: { ...CONTEXT.portal, accent: DEFAULT_ACCENT } };
    const document = new DOMParser().parseFromString(renderPage({ kind: 'help' }, context), 'text/html');
    expect(document.querySelectorAll('link[rel=stylesheet]')).toHaveLength(0);
    expect(readFileSync('web/styles/tokens.css', 'utf8')).toContain(`--accent: ${DEFAULT_ACCENT};`);
  });
});

describe('data blocks', () => {
  it('give the browser the response the server rendered, but for the hits, which stand in the page', () => {
    const block = parse({ kind: 'search', response: hostileSearch }).getElementById('page')?.textContent ?? '';
    expect(block).not.toContain('<');
    expect(JSON.parse(block)).toMatchObject({ response: { ...hostileSearch, hits: null } });
  });

  it('describe an article for search engines', () => {
    const script = parse({ kind: 'article', view: buildView(buildArticle()) }).querySelector('script[type*="ld+json"]');
    expect(JSON.parse(script?.textContent ?? '')).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Lịch tiêm chủng tháng 5',
      datePublished: '2024-05-02',
      mainEntityOfPage: 'http://localhost:3000/tin/mau-1',
    });
  });
});

describe('the status page', () => {
  const page = (questions: Extract<Page, { kind: 'status' }>['operator']['questions']) => {
    const shown = PAGES['status'];
    if (shown?.kind !== 'status') throw new Error('there is none');
    return parse({ ...shown, operator: { ...shown.operator, questions } }).body.textContent ?? '';
  };

  it('tells how many questions there were, and the shares that found nothing or took long', () => {
    const text = page({ yesterday: { asked: 40, empty: 10, slow: 1 }, week: { asked: 0, empty: 0, slow: 0 } });
    expect(text).toContain('Hôm qua4010 (25%)1 (2,5%)');
    expect(text).toContain('7 ngày qua000');
  });

  it('says nothing of questions where none are counted', () => {
    expect(page(null)).not.toContain('Lời tìm');
    expect(page({ yesterday: null, week: null })).not.toContain('Lời tìm');
  });
});

describe('a search', () => {
  it('that found nothing leads on as the server advises, in place', () => {
    const advice = [{ text: 'Chỉ cần bỏ một bộ lọc:', links: [{ label: 'bỏ năm 2020 (3 bài)', path: '/?q=a' }] }];
    const page = parse({ kind: 'search', response: buildResponse(ask('a'), { advice }) });
    const link = page.querySelector('.none li a');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual(['bỏ năm 2020 (3 bài)', '/?q=a']);
    expect(link?.hasAttribute('data-search')).toBe(true);
  });

  it('shows a copy without its passages, and on the better one who else published it', () => {
    const hits = [
      buildHit({ id: 'a', alsoAt: ['Xã Vĩnh Thủy', 'Huyện Vĩnh Linh'] }),
      buildHit({ id: 'b', copyOf: 'a', snippets: [[{ text: 'như trên', marked: false }]] }),
    ];
    const cards = parse({ kind: 'search', response: buildResponse(ask('a'), { hits }) }).querySelectorAll('.card');
    expect(cards[0]?.textContent).toContain('Cũng đăng ở Xã Vĩnh Thủy, Huyện Vĩnh Linh');
    expect(cards[1]?.textContent).toContain('Bản khác của bài trên');
    expect(cards[1]?.textContent).not.toContain('như trên');
  });

  it('marks pinned hits, and no others', () => {
    const hits = [buildHit({ id: 'a', pinned: true }), buildHit({ id: 'b' })];
    const cards = parse({ kind: 'search', response: buildResponse(ask('a'), { hits }) }).querySelectorAll('.card');
    expect([...cards].map(({ textContent }) => textContent?.includes('Được ghim'))).toEqual([true, false]);
  });
});

describe('invented articles', () => {
  it.each<[string, Page, number]>([
    ['a search over samples', { kind: 'search', response: buildResponse(ask('a'), { sample: true }) }, 1],
    ['a search over real pages', { kind: 'search', response: buildResponse(ask('a')) }, 0],
    ['a sample', { kind: 'article', view: buildView(buildArticle({ source: SAMPLE_SOURCE })) }, 1],
    ['a real article', { kind: 'article', view: buildView(buildArticle()) }, 0],
  ])('are labelled on %s', (_name, page, banners) => {
    expect(parse(page).querySelectorAll('.banner')).toHaveLength(banners);
  });
});
