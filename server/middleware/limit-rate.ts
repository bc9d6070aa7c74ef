import type { MiddlewareHandler } from 'hono';
import type { Deps } from '../deps.ts';
import { addressOf } from './address-of.ts';
import { answerProblem, type ProblemDeps } from './answer-problem.ts';
import { createTokenBucket } from './token-bucket.ts';

const MAX_ADDRESSES = 20_000;

type LimitDeps = ProblemDeps & Pick<Deps, 'rateLimit' | 'proxies' | 'now'>;

/** Allows so many requests a minute and address, and says in headers how many are left. Addresses stay in memory. */
export function limitRate(deps: LimitDeps): MiddlewareHandler {
  const bucket = createTokenBucket(deps.rateLimit, MAX_ADDRESSES);
  return async function rateLimit(c, next) {
    const taken = bucket.take(addressOf(c, deps.proxies), deps.now());
    c.header('ratelimit-limit', String(deps.rateLimit));
    c.header('ratelimit-remaining', String(taken.left));
    c.header('ratelimit-reset', String(taken.resetSeconds));
    if (taken.allowed) return next();
    c.header('retry-after', String(taken.waitSeconds));
    const message = `Quá ${deps.rateLimit} yêu cầu một phút. Hãy thử lại sau ${taken.waitSeconds} giây.`;
    return answerProblem(c, deps, 429, { code: 'rate_limited', message });
  };
}
