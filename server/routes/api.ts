import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { MAX_QUERY_LENGTH } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { readLang } from '#core/contract/lang.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { ok, type Result } from '#core/result.ts';
import type { Deps } from '../deps.ts';
import { answerEngineError, answerProblem } from '../middleware/answer-problem.ts';
import { readQuery } from './read-query.ts';

/** The index changes every few minutes at most; a browser may reuse an answer and check it by its ETag. */
const CACHE = 'public, max-age=30, stale-while-revalidate=300';

/** An answer as JSON, with its weak tag, which leaves out the times: they differ on every call. Written once: it may be long. */
function write({ timing, ...rest }: SearchResponse): { readonly body: string; readonly tag: string } {
  const timeless = JSON.stringify(rest);
  const tag = `W/"${createHash('sha1').update(timeless).digest('base64url')}"`;
  return { body: `${timeless.slice(0, -1)},"timing":${JSON.stringify(timing)}}`, tag };
}

/** Half a word may be anything; what the engine could not read is replaced after the cut, which may split a character. */
const toTyped = (text: string) =>
  text
    .slice(0, MAX_QUERY_LENGTH)
    .toWellFormed()
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001F\u007F]/g, ' ');

/** The JSON interface: search, suggestions, one article, its neighbours. */
export function createApiRoutes(deps: Deps): Hono {
  const answer = <T extends object>(c: Context, result: Result<T | null, EngineError>) => {
    if (!result.ok) return answerEngineError(c, deps, result.error);
    if (result.value === null) return answerProblem(c, deps, 404, { code: 'not_found', message: 'Không có bài này.' });
    c.header('cache-control', CACHE);
    return c.json(result.value);
  };
  return new Hono()
    .get('/api/search', async (c) => {
      const query = readQuery(c);
      if (!query.ok) return answerProblem(c, deps, 400, query.error);
      const result = await deps.search.search(query.value, c.req.raw.signal, readLang(c.req.query('lang')));
      if (!result.ok) return answerEngineError(c, deps, result.error);
      const { body, tag } = write(result.value);
      return c.body(body, 200, { 'content-type': 'application/json', 'cache-control': CACHE, etag: tag });
    })
    .get('/api/suggest', async (c) =>
      answer(c, await deps.search.suggest(toTyped(c.req.query('q') ?? ''), c.req.raw.signal)),
    )
    .get('/api/articles/:id', async (c) => answer(c, await deps.search.article(c.req.param('id'), null)))
    .get('/api/articles/:id/related', async (c) => {
      const related = await deps.search.related(c.req.param('id'));
      if (!related.ok || related.value === null) return answer(c, related.ok ? ok(null) : related);
      const { related: hits, alsoPublished } = related.value;
      return answer(c, ok({ hits, alsoPublished }));
    });
}
