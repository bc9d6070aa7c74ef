import { Hono, type Context } from 'hono';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { Deps } from '../deps.ts';
import { escapeXml } from '../export/escape-xml.ts';
import { answerEngineError } from '../middleware/answer-problem.ts';
import { originOf } from '../middleware/origin-of.ts';
import { readHits } from './read-hits.ts';

/** Articles in one part; the protocol allows 50,000, but each part is read from the index when asked for. */
const PART_LENGTH = 500;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const FIXED = ['/', '/tim-nang-cao', '/tro-giup', '/gioi-thieu', '/api', '/quyen-rieng-tu'];

/** Every article by its address, oldest first, so that a part that is full does not change when new ones come. */
export function createSitemapRoutes(deps: Deps): Hono {
  const oldestFirst = { ...emptySearchQuery(), sort: 'oldest' } as const;
  const write = (c: Context, root: 'sitemapindex' | 'urlset', child: string, paths: readonly string[]) => {
    const origin = originOf(c, deps);
    const entries = paths.map((path) => `<${child}><loc>${escapeXml(origin + path)}</loc></${child}>`);
    const body = ['<?xml version="1.0" encoding="utf-8"?>', `<${root} xmlns="${NAMESPACE}">`, ...entries, `</${root}>`];
    c.header('cache-control', 'public, max-age=3600');
    return c.body(body.join('\n'), 200, { 'content-type': 'application/xml; charset=utf-8' });
  };
  return new Hono()
    .get('/sitemap.xml', async (c) => {
      const answer = await deps.search.search({ ...oldestFirst, perPage: 1 }, c.req.raw.signal);
      if (!answer.ok) return answerEngineError(c, deps, answer.error);
      const parts = Math.max(1, Math.ceil(answer.value.total / PART_LENGTH));
      const paths = Array.from({ length: parts }, (_, at) => `/sitemap/${at + 1}.xml`);
      return write(c, 'sitemapindex', 'sitemap', paths);
    })
    .get('/sitemap/:name{[1-9][0-9]{0,4}\\.xml}', async (c) => {
      const part = Number.parseInt(c.req.param('name'), 10);
      const window = { from: (part - 1) * PART_LENGTH, most: PART_LENGTH, signal: c.req.raw.signal };
      const read = await readHits(deps.search.search, oldestFirst, window);
      if (!read.ok) return answerEngineError(c, deps, read.error);
      const articles = read.value.hits.map(({ path }) => path);
      return write(c, 'urlset', 'url', part === 1 ? [...FIXED, ...articles] : articles);
    });
}
