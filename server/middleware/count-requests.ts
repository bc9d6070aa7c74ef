import type { MiddlewareHandler } from 'hono';
import type { Metrics } from '../metrics/create-metrics.ts';

/** Counts every request under the route pattern that answered it. */
export function countRequests(metrics: Metrics): MiddlewareHandler {
  return async function requestMetrics(c, next) {
    const started = performance.now();
    await next();
    const route = c.req.matchedRoutes.filter(({ path }) => !path.endsWith('*')).at(-1)?.path ?? 'none';
    metrics.recordRequest(route, c.res.status, (performance.now() - started) / 1000);
  };
}
