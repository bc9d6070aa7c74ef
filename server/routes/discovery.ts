import { Hono } from 'hono';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { MAX_PER_PAGE } from '#core/contract/search-query.ts';
import type { Deps } from '../deps.ts';
import { escapeXml } from '../export/escape-xml.ts';
import { answerEngineError } from '../middleware/answer-problem.ts';
import { originOf } from '../middleware/origin-of.ts';
import { describeApi } from './describe-api.ts';

/** Newest articles named in the sitemap; search engines find the rest by links. */
const SITEMAP_PAGES = 5;

/** What tells programs about the portal: API description, browser search, sitemap, robots, portal colours. */
export function createDiscoveryRoutes(deps: Deps): Hono {
  return new Hono()
    .get('/openapi.json', (c) => c.json(describeApi(originOf(c), deps.portal)))
    .get('/portal.css', (c) =>
      c.body(`:root{--accent:${deps.portal.accent}}`, 200, { 'content-type': 'text/css; charset=utf-8' }),
    )
    .get('/opensearch.xml', (c) => {
      const origin = escapeXml(originOf(c));
      const body = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
        `<ShortName>${escapeXml(deps.portal.name.slice(0, 16))}</ShortName>`,
        `<Description>${escapeXml(deps.portal.name)}</Description>`,
        '<InputEncoding>UTF-8</InputEncoding>',
        `<Url type="text/html" template="${origin}/?q={searchTerms}"/>`,
        `<Url type="application/atom+xml" template="${origin}/feed.atom?q={searchTerms}"/>`,
        '</OpenSearchDescription>',
      ].join('\n');
      return c.body(body, 200, { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' });
    })
    .get('/robots.txt', (c) =>
      c.text(
        `User-agent: *\nDisallow: /api/\nDisallow: /export\nDisallow: /*?*&\nSitemap: ${originOf(c)}/sitemap.xml\n`,
      ),
    )
    .get('/sitemap.xml', async (c) => {
      const urls = ['/', '/tro-giup', '/gioi-thieu', '/quyen-rieng-tu'];
      for (let page = 1; page <= SITEMAP_PAGES; page += 1) {
        const answer = await deps.search.search({ ...emptySearchQuery(), page, perPage: MAX_PER_PAGE });
        if (!answer.ok) return answerEngineError(c, deps, answer.error);
        urls.push(...answer.value.hits.map(({ path }) => path));
        if (page >= answer.value.pages) break;
      }
      const entries = urls.map((path) => `<url><loc>${escapeXml(originOf(c) + path)}</loc></url>`);
      const body = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ];
      return c.body([...body, ...entries, '</urlset>'].join('\n'), 200, {
        'content-type': 'application/xml; charset=utf-8',
      });
    });
}
