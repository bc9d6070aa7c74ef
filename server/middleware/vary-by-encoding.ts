import type { MiddlewareHandler } from 'hono';

/** Says that an answer may come compressed, before it is made: `compress` would add it to the finished one, by making that anew. */
export function varyByEncoding(): MiddlewareHandler {
  return async function vary(c, next) {
    c.header('vary', 'Accept-Encoding');
    await next();
  };
}
