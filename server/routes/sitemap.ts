import { Hono, type Context } from 'hono';
import { languageTwins } from '#core/contract/language-twins.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { Deps } from '../deps.ts';
import { escapeXml } from '../export/escape-xml.ts';
import { answerEngineError } from '../middleware/answer-problem.ts';
import { originOf } from '../middleware/origin-of.ts';
import { readHits } from './read-hits.ts';

/** Articles in one part; the protocol allows 50,000, but each part is read from the index when asked for. */
const PART_LENGTH = 500;
const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const FIXED = ['/', '/tim-nang-cao', '/tro-giup', '/gioi-thieu', '/api', '/quyen-rieng-tu'];

/** Each language of a page by itself, and in each all of them: search engines believe twins that name each other. */
function toUrls(origin: string, path: string): string {
  const twins = languageTwins(path).map((twin) => ({ ...twin, address: escapeXml(origin + twin.path) }));
  const links = twins.map(
    ({ hreflang, address }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address}"/>`,
  );
  const addresses = new Set(twins.map(({ address }) => address));
  return [...addresses].map((address) => `<url><loc>${address}</loc>${links.join('')}</url>`).join('\n');
}

/** Every article by its address, oldest first, so that a part that is full does not change when new ones come. */
export function createSitemapRoutes(deps: Deps): Hono {
  const oldestFirst = { ...emptySearchQuery(), sort: 'oldest' } as const;
  const write = (c: Context, root: 'sitemapindex' | 'urlset', entries: readonly string[]) => {
    const body = ['<?xml version="1.0" encoding="utf-8"?>', `<${root} ${NAMESPACES}>`, ...entries, `</${root}>`];
    c.header('cache-control', 'public, max-age=3600');
    return c.body(body.join('\n'), 200, { 'content-type': 'application/xml; charset=utf-8' });
  };
  return new Hono()
    .get('/sitemap.xml', async (c) => {
      const answer = await deps.search.search({ ...oldestFirst, perPage: 1 }, c.req.raw.signal);
      if (!answer.ok) return answerEngineError(c, deps, answer.error);
      const parts = Math.max(1, Math.ceil(answer.value.total / PART_LENGTH));
      const address = (at: number) => escapeXml(`${originOf(c, deps)}/sitemap/${at + 1}.xml`);
      const entries = Array.from({ length: parts }, (_, at) => `<sitemap><loc>${address(at)}</loc></sitemap>`);
      return write(c, 'sitemapindex', entries);
    })
    .get('/sitemap/:name{[1-9][0-9]{0,4}\\.xml}', async (c) => {
      const part = Number.parseInt(c.req.param('name'), 10);
      const window = { from: (part - 1) * PART_LENGTH, most: PART_LENGTH, signal: c.req.raw.signal };
      const read = await readHits(deps.search.search, oldestFirst, window);
      if (!read.ok) return answerEngineError(c, deps, read.error);
      const articles = read.value.hits.map(({ path }) => path);
      const origin = originOf(c, deps);
      return write(
        c,
        'urlset',
        (part === 1 ? [...FIXED, ...articles] : articles).map((path) => toUrls(origin, path)),
      );
    });
}
