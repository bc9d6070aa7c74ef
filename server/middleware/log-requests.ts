import type { MiddlewareHandler } from 'hono';
import type { Deps } from '../deps.ts';

/** Logs each request by method, path, status and time; never an address, a person or the words of a question. */
export function logRequests({ log, now }: Pick<Deps, 'log' | 'now'>): MiddlewareHandler {
  return async function requestLog(c, next) {
    const started = now();
    await next();
    const { status } = c.res;
    const entry = { method: c.req.method, path: c.req.path, status, ms: Math.round((now() - started) * 10) / 10 };
    if (status >= 500) log.warn(entry, 'request');
    else log.info(entry, 'request');
  };
}
