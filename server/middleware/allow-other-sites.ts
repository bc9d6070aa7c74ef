import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/** What scripts of other sites may read of an API answer. */
const EXPOSED = ['ETag', 'Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];
const SECONDS_OF_A_DAY = 86_400;

/**
 * Lets scripts of any site read the API.
 *
 * Hono's own middleware answers the browser's question beforehand; on every answer it would begin a response of its own
 * and join the two through a stream, so there the headers are set by name.
 */
export function allowOtherSites(): MiddlewareHandler {
  const preflight = cors({ origin: '*', allowMethods: ['GET'], exposeHeaders: EXPOSED, maxAge: SECONDS_OF_A_DAY });
  return async function otherSites(c, next) {
    if (c.req.method === 'OPTIONS') return preflight(c, next);
    c.header('access-control-allow-origin', '*');
    c.header('access-control-expose-headers', EXPOSED.join(','));
    return next();
  };
}
