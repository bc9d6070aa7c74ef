import type { Context } from 'hono';
import type { ParameterProblem } from '#core/contract/api-error.ts';
import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Result } from '#core/result.ts';

/** The search a request's URL asks for. */
export function readQuery(c: Context): Result<SearchQuery, readonly ParameterProblem[]> {
  return parseSearchQuery(new URL(c.req.url).searchParams);
}

/** One sentence that names every wrong parameter and what is accepted. */
export function describeProblems(problems: readonly ParameterProblem[]): string {
  const parts = problems.map(
    ({ name, value, accepted }) => `«${name}» không nhận «${value.slice(0, 60)}»; nhận: ${accepted}`,
  );
  return `Tham số chưa đúng: ${parts.join('. ')}.`;
}
