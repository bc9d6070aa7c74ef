import type { Context } from 'hono';
import type { ApiError, ParameterProblem } from '#core/contract/api-error.ts';
import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import { MAX_VALUE_LENGTH, type SearchQuery } from '#core/contract/search-query.ts';
import { err, type Result } from '#core/result.ts';
import { sayAccepted } from './say-accepted.ts';

const MAX_SHOWN = 60;

/** One sentence that names every wrong parameter and what is accepted. */
function describeProblems(problems: readonly ParameterProblem[]): string {
  const parts = problems.map(({ name, value, accepted }) => {
    const shown = value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN).toWellFormed()}…` : value;
    return `«${name}» không nhận «${shown}»; nhận: ${accepted}`;
  });
  return `Tham số chưa đúng: ${parts.join('. ')}.`;
}

/** The search a request's URL asks for, or the 400 that says what is wrong with it. */
export function readQuery(c: Context): Result<SearchQuery, ApiError['error']> {
  const query = parseSearchQuery(new URL(c.req.url).searchParams);
  if (query.ok) return query;
  const parameters = query.error.map((wrong) => ({
    name: wrong.name,
    value: wrong.value.slice(0, MAX_VALUE_LENGTH),
    accepted: sayAccepted(wrong),
  }));
  return err({ code: 'bad_parameter', message: describeProblems(parameters), parameters });
}
