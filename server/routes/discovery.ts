import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { escapeXml } from '../export/escape-xml.ts';
import { originOf } from '../middleware/origin-of.ts';
import { describeApi } from './describe-api.ts';

/** Longest name the OpenSearch description allows. */
const MAX_SHORT_NAME = 16;
const CACHE = { 'cache-control': 'public, max-age=3600' };

/** What tells programs about the portal: API description, browser search, robots, and the portal's colour. */
export function createDiscoveryRoutes(deps: Deps): Hono {
  return new Hono()
    .get('/openapi.json', (c) =>
      c.json(describeApi({ origin: originOf(c, deps), portal: deps.portal, rateLimit: deps.rateLimit }), 200, CACHE),
    )
    .get('/portal.css', (c) =>
      c.body(`:root{--accent:${deps.portal.accent}}`, 200, { ...CACHE, 'content-type': 'text/css; charset=utf-8' }),
    )
    .get('/logo', (c) => {
      const logo = deps.logo();
      if (logo === null) return c.notFound();
      // A picture that is opened as a page of its own runs nothing, whatever was drawn into it.
      return c.body(new Uint8Array(logo.bytes), 200, {
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': logo.type,
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      });
    })
    .get('/opensearch.xml', (c) => {
      const { portal } = deps;
      const origin = escapeXml(originOf(c, deps));
      const body = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
        `<ShortName>${escapeXml(portal.name.slice(0, MAX_SHORT_NAME))}</ShortName>`,
        `<Description>${escapeXml(`${portal.name} - ${portal.tagline}`)}</Description>`,
        '<InputEncoding>UTF-8</InputEncoding>',
        ...(portal.logo === null ? [] : [`<Image>${origin}${escapeXml(portal.logo)}</Image>`]),
        `<Url type="text/html" template="${origin}/?q={searchTerms}"/>`,
        `<Url type="application/atom+xml" template="${origin}/feed.atom?q={searchTerms}"/>`,
        '</OpenSearchDescription>',
      ].join('\n');
      return c.body(body, 200, { ...CACHE, 'content-type': 'application/opensearchdescription+xml; charset=utf-8' });
    })
    .get('/robots.txt', (c) => {
      const rules = [
        'User-agent: *',
        'Disallow: /api/',
        'Disallow: /export',
        'Disallow: /calendar.ics',
        'Disallow: /*?*&',
      ];
      return c.text([...rules, `Sitemap: ${originOf(c, deps)}/sitemap.xml`, ''].join('\n'), 200, CACHE);
    });
}
