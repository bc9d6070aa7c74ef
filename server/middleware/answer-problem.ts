import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiError } from '#core/contract/api-error.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { assertNever } from '#core/result.ts';
import type { Deps } from '../deps.ts';
import { pageContext } from './page-context.ts';

type Error = ApiError['error'];

/** What showing a problem takes. */
export type ProblemDeps = Pick<Deps, 'renderPage' | 'portal' | 'publicUrl'>;

/** Answers a failure as JSON to programs and as a page to people. */
export function answerProblem(
  c: Context,
  deps: ProblemDeps,
  status: ContentfulStatusCode,
  error: Error,
  query: SearchQuery | null = null,
): Response {
  c.header('cache-control', 'no-store');
  c.header('x-robots-tag', 'noindex');
  const forPrograms = /^\/(?:api\/|export\.|readyz|healthz|metrics)/.test(c.req.path);
  if (forPrograms) return c.json({ error } satisfies ApiError, status);
  return c.html(deps.renderPage({ kind: 'problem', status, error, query }, pageContext(c, deps)), status);
}

const RETRY_SECONDS = 5;

/** Answers an engine failure: 503 with Retry-After where waiting helps, 500 where it is our bug. */
export function answerEngineError(
  c: Context,
  deps: ProblemDeps & Pick<Deps, 'log'>,
  failure: EngineError,
  query: SearchQuery | null = null,
): Response {
  const unavailable = (message: string, seconds: number, code: Error['code']) => {
    c.header('retry-after', String(seconds));
    return answerProblem(c, deps, 503, { code, message }, query);
  };
  switch (failure.kind) {
    case 'unavailable':
      deps.log.warn({ failure }, 'engine unavailable');
      return unavailable(
        'Máy tìm kiếm đang tạm dừng. Trang sẽ tự dùng lại được sau ít giây.',
        RETRY_SECONDS,
        'engine_down',
      );
    case 'busy':
      return unavailable(
        'Máy tìm kiếm đang quá tải. Hãy thử lại sau ít giây.',
        failure.retryAfterSeconds,
        'engine_busy',
      );
    case 'no-index':
      return unavailable('Kho tin bài chưa có gì: đang chờ nạp bài lần đầu.', RETRY_SECONDS, 'engine_down');
    case 'aborted':
      return unavailable('Yêu cầu đã bị huỷ.', RETRY_SECONDS, 'engine_down');
    case 'rejected':
      deps.log.error({ failure }, 'engine rejected a request');
      return answerProblem(
        c,
        deps,
        500,
        { code: 'internal', message: 'Có lỗi bất ngờ ở máy chủ. Hãy thử lại sau.' },
        query,
      );
    default:
      return assertNever(failure);
  }
}
