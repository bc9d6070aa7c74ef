import { pino } from 'pino';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { Hit, SearchResponse } from '#core/contract/search-response.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { err, ok } from '#core/result.ts';
import { createApp } from '#server/app.ts';
import type { Deps } from '#server/deps.ts';
import { createMetrics } from '#server/metrics/create-metrics.ts';

const HIT: Hit = {
  id: 'a1',
  path: '/tin/a1/tieu-de',
  title: [{ text: '=HYPERLINK("x") & <b>"tiêu đề"</b>', marked: false }],
  untitled: false,
  snippets: [
    [
      { text: 'một ', marked: false },
      { text: 'hai', marked: true },
    ],
  ],
  unit: '+Xã Vĩnh Linh',
  province: 'Quảng Trị',
  agencies: [],
  topics: ['y-te'],
  docType: null,
  documentNumbers: ['12/KH-UBND'],
  publishedOn: '2024-05-06',
  eventOn: null,
  source: 'x',
};

const response = (query = emptySearchQuery()): SearchResponse => ({
  query,
  interpretation: {
    rung: 'browse',
    tried: [{ rung: 'browse', total: 1 }],
    rewrites: [],
    didYouMean: null,
    literalDiffers: false,
  },
  total: 1,
  page: query.page,
  pages: 1,
  hits: query.page === 1 ? [HIT] : [],
  facets: { year: [], unit: [], agency: [], topic: [], docType: [] },
  months: [],
  sample: false,
  timing: { totalMs: Math.random(), engineMs: 1, requests: 1 },
});

/** The app over a search that always answers one hit, or always fails in one way; `over` are other parts of it. */
export function createTestApp({
  failure = null,
  ...over
}: { readonly failure?: EngineError | null } & Partial<Deps> = {}) {
  const deps: Deps = {
    search: {
      search: (query) => Promise.resolve(failure === null ? ok(response(query)) : err(failure)),
      article: () => Promise.resolve(failure === null ? ok(null) : err(failure)),
      related: () => Promise.resolve(ok(null)),
      status: () =>
        Promise.resolve(
          failure === null
            ? ok({
                articles: 1,
                undated: 0,
                newestOn: null,
                loadedAt: null,
                loading: false,
                outdated: false,
                sources: [],
                runs: [],
                unknownPins: [],
              })
            : err(failure),
        ),
      figures: () => null,
      suggest: (query) => Promise.resolve(ok({ query, suggestions: [] })),
    },
    styleHashes: ['sha256-abc='],
    engine: { health: () => Promise.resolve(ok('available')) },
    renderPage: (page, { lang, address }) =>
      `<!doctype html><html lang="${lang}" data-address="${address}"><title>${page.kind}</title><p>${page.kind === 'problem' ? page.error.message.replaceAll('<', '&lt;') : ''}</p>`,
    portal: {
      english: null,
      name: 'Cổng thử',
      authority: 'Thử',
      tagline: '',
      contact: null,
      about: 'Thử',
      accent: '#0b5a8f',
      province: null,
      logo: null,
      links: [],
    },
    logo: () => null,
    operator: () => ({ files: [], questions: null }),
    metrics: createMetrics(),
    assets: 'dist/web',
    log: pino({ enabled: false }),
    now: () => Date.now(),
    publicUrl: null,
    rateLimit: 1000,
    proxies: 0,
    ...over,
  };
  return createApp(deps);
}
