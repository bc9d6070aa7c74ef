import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import type { Deps } from '../deps.ts';
import { answerProblem } from './answer-problem.ts';

const WINDOW_MS = 60_000;
/** Addresses remembered at once; beyond that the oldest window is forgotten, which errs towards letting people in. */
const MAX_ADDRESSES = 20_000;

/** The peer's address, kept in memory for a minute and written nowhere; tests have no socket. */
function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** Allows so many requests a minute and address, and says in headers how many are left. */
export function limitRate(deps: Pick<Deps, 'rateLimit' | 'now' | 'renderPage' | 'portal'>): MiddlewareHandler {
  const windows = new Map<string, { readonly until: number; used: number }>();
  return async function rateLimit(c, next) {
    const now = deps.now();
    const address = addressOf(c);
    let window = windows.get(address);
    if (window === undefined || window.until <= now) {
      windows.delete(address);
      window = { until: now + WINDOW_MS, used: 0 };
      windows.set(address, window);
      const oldest = windows.keys().next();
      if (windows.size > MAX_ADDRESSES && oldest.done !== true) windows.delete(oldest.value);
    }
    window.used += 1;
    const seconds = String(Math.ceil((window.until - now) / 1000));
    const headers = {
      'ratelimit-limit': String(deps.rateLimit),
      'ratelimit-remaining': String(Math.max(0, deps.rateLimit - window.used)),
      'ratelimit-reset': seconds,
    };
    if (window.used > deps.rateLimit) {
      for (const [name, value] of Object.entries(headers)) c.header(name, value);
      c.header('retry-after', seconds);
      const message = `Quá ${deps.rateLimit} yêu cầu một phút. Hãy thử lại sau ${seconds} giây.`;
      return answerProblem(c, deps, 429, { code: 'rate_limited', message });
    }
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    return undefined;
  };
}
