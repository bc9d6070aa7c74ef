import { Hono, type Context } from 'hono';
import { readLang, withLang } from '#core/contract/lang.ts';
import { VALUE_ORDERS, type Page } from '#core/contract/pages.ts';
import { emptySearchQuery, parseSearchQuery, toSearchEntries } from '#core/contract/search-query-codec.ts';
import { FACET_NAMES, type SearchQuery } from '#core/contract/search-query.ts';
import type { Deps } from '../deps.ts';
import { answerEngineError, answerProblem } from '../middleware/answer-problem.ts';
import { pageContext } from '../middleware/page-context.ts';
import { readFind } from './read-find.ts';
import { readQuery } from './read-query.ts';
import { toBuiltSearch } from './to-built-search.ts';

const CACHE = 'public, max-age=0, must-revalidate';

/** Only the plain first page of words is worth a search engine's while; filtered and deep pages are endless. */
const isIndexable = (query: SearchQuery) => toSearchEntries(query).every(([name]) => name === 'q');

/** The pages people see, rendered on the server; every one works without JavaScript. */
export function createPageRoutes(deps: Deps): Hono {
  const show = (c: Context, page: Page) => {
    c.header('cache-control', CACHE);
    return c.html(deps.renderPage(page, pageContext(c, deps)));
  };
  return new Hono()
    .get('/', async (c) => {
      const query = readQuery(c);
      if (!query.ok) return answerProblem(c, deps, 400, query.error);
      const result = await deps.search.search(query.value, c.req.raw.signal, readLang(c.req.query('lang')));
      if (!result.ok) return answerEngineError(c, deps, result.error, query.value);
      if (!isIndexable(query.value)) c.header('x-robots-tag', 'noindex');
      // Times go to a header: in the page they would change its ETag on every call.
      const { totalMs, engineMs, requests } = result.value.timing;
      c.header('server-timing', `total;dur=${totalMs.toFixed(1)}, engine;dur=${engineMs}`);
      return show(c, { kind: 'search', response: { ...result.value, timing: { totalMs: 0, engineMs: 0, requests } } });
    })
    .get('/tin/:id/:slug?', async (c) => {
      const { search, searchParams } = new URL(c.req.url);
      const from = parseSearchQuery(searchParams);
      const query = from.ok && toSearchEntries(from.value).length > 0 ? from.value : null;
      const find = readFind(searchParams);
      const view = await deps.search.article(c.req.param('id'), query, find);
      if (!view.ok) return answerEngineError(c, deps, view.error, query);
      if (view.value === null) {
        const message = 'Không có bài này, hoặc bài đã được gỡ.';
        return answerProblem(c, deps, 404, { code: 'not_found', message });
      }
      const slug = view.value.path.split('/')[3] ?? '';
      if ((c.req.param('slug') ?? '') !== slug) {
        // Checked each time: a title may change back, and two remembered redirects would send readers in a circle.
        c.header('cache-control', CACHE);
        return c.redirect(view.value.path + search, 301);
      }
      if (withLang(search, 'vi') !== '') c.header('x-robots-tag', 'noindex');
      return show(c, { kind: 'article', view: view.value });
    })
    .get('/loc/:facet', async (c) => {
      const facet = FACET_NAMES.find((name) => name === c.req.param('facet'));
      if (facet === undefined)
        return answerProblem(c, deps, 404, { code: 'not_found', message: 'Không có bộ lọc này.' });
      const query = readQuery(c);
      if (!query.ok) return answerProblem(c, deps, 400, query.error);
      const result = await deps.search.search({ ...query.value, page: 1 }, c.req.raw.signal);
      if (!result.ok) return answerEngineError(c, deps, result.error, query.value);
      const order = VALUE_ORDERS.find((name) => name === c.req.query('thu-tu')) ?? 'ten';
      // As many lists as there are searches: none is worth a search engine's while.
      c.header('x-robots-tag', 'noindex');
      return show(c, { kind: 'values', facet, order, response: result.value });
    })
    .get('/tim-nang-cao', (c) => {
      const { search, searchParams } = new URL(c.req.url);
      if (withLang(search, 'vi') === '') return show(c, { kind: 'builder' });
      return c.redirect(toBuiltSearch(searchParams), 303);
    })
    .get('/tinh-trang', async (c) => {
      const status = await deps.search.status();
      if (!status.ok) return answerEngineError(c, deps, status.error);
      return show(c, { kind: 'status', status: status.value, operator: deps.operator() });
    })
    .get('/api', async (c) => {
      const newest = await deps.search.search({ ...emptySearchQuery(), perPage: 1 }, c.req.raw.signal);
      // The page explains the interface while the engine rests, too.
      const { hits = [], facets } = newest.ok ? newest.value : {};
      const [article, unit] = [hits[0]?.id ?? null, facets?.unit[0]?.value ?? null];
      return show(c, { kind: 'api', api: { rateLimit: deps.rateLimit, article, unit } });
    })
    .get('/tro-giup', (c) => show(c, { kind: 'help' }))
    .get('/gioi-thieu', (c) => show(c, { kind: 'about' }))
    .get('/quyen-rieng-tu', (c) => show(c, { kind: 'privacy' }));
}
