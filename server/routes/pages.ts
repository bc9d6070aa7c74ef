import { Hono } from 'hono';
import { parseSearchQuery, toSearchEntries } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Deps } from '../deps.ts';
import { answerEngineError, answerProblem } from '../middleware/answer-problem.ts';
import { originOf } from '../middleware/origin-of.ts';
import { describeProblems, readQuery } from './read-query.ts';

const CACHE = 'public, max-age=0, must-revalidate';

/** Only the plain first page of words is worth a search engine's while; filtered and deep pages are endless. */
const isIndexable = (query: SearchQuery) => toSearchEntries(query).every(([name]) => name === 'q');

/** The pages people see, rendered on the server; every one works without JavaScript. */
export function createPageRoutes(deps: Deps): Hono {
  const app = new Hono();
  app.get('/', async (c) => {
    const query = readQuery(c);
    if (!query.ok) {
      const error = { code: 'bad_parameter', message: describeProblems(query.error), parameters: query.error } as const;
      return answerProblem(c, deps, 400, error);
    }
    const result = await deps.search.search(query.value, c.req.raw.signal);
    if (!result.ok) return answerEngineError(c, deps, result.error, query.value);
    c.header('cache-control', CACHE);
    if (!isIndexable(query.value)) c.header('x-robots-tag', 'noindex');
    const { timing } = result.value;
    c.header('server-timing', `total;dur=${timing.totalMs.toFixed(1)}, engine;dur=${timing.engineMs}`);
    const response = { ...result.value, timing: { totalMs: 0, engineMs: 0, requests: timing.requests } };
    return c.html(deps.renderPage({ kind: 'search', response }, { portal: deps.portal, origin: originOf(c) }));
  });
  app.get('/tin/:id/:slug?', async (c) => {
    const from = parseSearchQuery(new URL(c.req.url).searchParams);
    const query = from.ok && from.value.text.trim() !== '' ? from.value : null;
    const view = await deps.search.article(c.req.param('id'), query);
    if (!view.ok) return answerEngineError(c, deps, view.error);
    if (view.value === null) {
      return answerProblem(c, deps, 404, { code: 'not_found', message: 'Không có bài này, hoặc bài đã được gỡ.' });
    }
    const { search } = new URL(c.req.url);
    if (decodeURI(c.req.path) !== decodeURI(view.value.path)) return c.redirect(view.value.path + search, 301);
    c.header('cache-control', CACHE);
    if (search !== '') c.header('x-robots-tag', 'noindex');
    return c.html(deps.renderPage({ kind: 'article', view: view.value }, { portal: deps.portal, origin: originOf(c) }));
  });
  for (const [path, kind] of [
    ['/tro-giup', 'help'],
    ['/gioi-thieu', 'about'],
    ['/quyen-rieng-tu', 'privacy'],
  ] as const) {
    app.get(path, (c) => {
      c.header('cache-control', CACHE);
      return c.html(deps.renderPage({ kind }, { portal: deps.portal, origin: originOf(c) }));
    });
  }
  return app;
}
