import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Deps } from './deps.ts';
import { allowOtherSites } from './middleware/allow-other-sites.ts';
import { allowOnlyReading } from './middleware/allow-only-reading.ts';
import { answerProblem } from './middleware/answer-problem.ts';
import { limitRate } from './middleware/limit-rate.ts';
import { logRequests } from './middleware/log-requests.ts';
import { compressBrotli } from './middleware/compress-brotli.ts';
import { countRequests } from './middleware/count-requests.ts';
import { setSecurityHeaders } from './middleware/security-headers.ts';
import { varyByEncoding } from './middleware/vary-by-encoding.ts';
import { createApiRoutes } from './routes/api.ts';
import { createDiscoveryRoutes } from './routes/discovery.ts';
import { createExportRoutes } from './routes/export.ts';
import { createHealthRoutes } from './routes/health.ts';
import { createPageRoutes } from './routes/pages.ts';
import { createSitemapRoutes } from './routes/sitemap.ts';

/** Built files carry a hash of their content in the name. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Whatever asks the engine counts towards an address's limit. */
const LIMITED = [
  '/',
  '/tin/*',
  '/loc/*',
  '/tinh-trang',
  '/api/*',
  '/feed.atom',
  '/calendar.ics',
  '/export.csv',
  '/export.json',
  '/sitemap.xml',
  '/sitemap/*',
];

/** Creates the portal as a value: `app.request('/api/search?q=…')` answers without a socket. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  app.use(logRequests(deps), countRequests(deps.metrics), setSecurityHeaders(deps.styleHashes), varyByEncoding());
  // Before anything that may refuse, so that other sites can read why.
  app.use('/api/*', allowOtherSites());
  app.use(allowOnlyReading(deps));
  app.use(compress(), compressBrotli());
  app.use('/assets/*', serveStatic({ root: deps.assets, onFound: (_path, c) => c.header('cache-control', IMMUTABLE) }));
  app.use(etag());
  const limit = limitRate(deps);
  for (const path of LIMITED) app.use(path, limit);
  app.route('/', createHealthRoutes(deps));
  app.route('/', createApiRoutes(deps));
  app.route('/', createExportRoutes(deps));
  app.route('/', createSitemapRoutes(deps));
  app.route('/', createDiscoveryRoutes(deps));
  app.route('/', createPageRoutes(deps));
  app.notFound((c) => answerProblem(c, deps, 404, { code: 'not_found', message: 'Không có trang này.' }));
  app.onError((cause, c) => {
    deps.log.error({ err: cause }, 'unexpected');
    const message = 'Có lỗi bất ngờ ở máy chủ. Hãy thử lại sau.';
    try {
      return answerProblem(c, deps, 500, { code: 'internal', message });
    } catch (again) {
      // The page of the problem is itself the problem.
      deps.log.error({ err: again }, 'unexpected while answering');
      return c.text(message, 500);
    }
  });
  return app;
}
