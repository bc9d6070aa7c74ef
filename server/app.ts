import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Deps } from './deps.ts';
import { countRequests, createMetrics } from './middleware/metrics.ts';
import { limitRate } from './middleware/limit-rate.ts';
import { logRequests } from './middleware/log-requests.ts';
import { answerProblem } from './middleware/answer-problem.ts';
import { allowOnlyReading } from './middleware/allow-only-reading.ts';
import { setSecurityHeaders } from './middleware/security-headers.ts';
import { createApiRoutes } from './routes/api.ts';
import { createExportRoutes } from './routes/export.ts';
import { createHealthRoutes } from './routes/health.ts';
import { createPageRoutes } from './routes/pages.ts';
import { createDiscoveryRoutes } from './routes/discovery.ts';

/** Creates the portal as a value: `app.request('/api/search?q=…')` answers without a socket. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  const metrics = createMetrics();
  app.use(logRequests(deps), countRequests(metrics), setSecurityHeaders(), allowOnlyReading(deps));
  app.use(compress({ threshold: 1024 }));
  app.use('/assets/*', serveStatic({ root: deps.assets, onFound: (_path, c) => c.header('cache-control', IMMUTABLE) }));
  app.use(etag());
  for (const path of ['/api/*', '/feed.atom', '/export.csv', '/export.json']) app.use(path, limitRate(deps));
  app.route('/', createHealthRoutes(deps, metrics));
  app.route('/', createApiRoutes(deps));
  app.route('/', createExportRoutes(deps));
  app.route('/', createDiscoveryRoutes(deps));
  app.route('/', createPageRoutes(deps));
  app.notFound((c) => answerProblem(c, deps, 404, { code: 'not_found', message: 'Không có trang này.' }));
  app.onError((cause, c) => {
    deps.log.error({ err: cause }, 'unexpected');
    return answerProblem(c, deps, 500, { code: 'internal', message: 'Có lỗi bất ngờ ở máy chủ. Hãy thử lại sau.' });
  });
  return app;
}

/** Built files carry a hash of their content in the name. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
