import type { MiddlewareHandler } from 'hono';
import { answerProblem, type ProblemDeps } from './answer-problem.ts';

/** Refuses everything but GET and HEAD (and OPTIONS, for CORS): nothing here can be written to. */
export function allowOnlyReading(deps: ProblemDeps): MiddlewareHandler {
  return async function onlyReading(c, next) {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next();
    c.header('allow', 'GET, HEAD, OPTIONS');
    return answerProblem(c, deps, 405, {
      code: 'method_not_allowed',
      message: `Không nhận phương thức ${c.req.method}, chỉ GET.`,
    });
  };
}
