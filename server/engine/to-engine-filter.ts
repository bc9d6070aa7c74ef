import { assertNever } from '#core/result.ts';
import type { Filter } from '#core/query/engine-request.ts';

/** A value as Meilisearch's filter syntax wants it: in double quotes, with quotes and backslashes escaped. */
const quote = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const list = (values: readonly string[]) => `[${values.map(quote).join(', ')}]`;

/** `field >= from AND field <= to`, with open ends left out. */
function between(field: string, from: number | null, to: number | null): string {
  const bounds = [from === null ? [] : [`${field} >= ${from}`], to === null ? [] : [`${field} <= ${to}`]].flat();
  return bounds.length === 0 ? `${field} IS NOT NULL` : bounds.join(' AND ');
}

/** Writes one condition in Meilisearch's filter syntax; the only place that knows it. */
export function toEngineFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'any-of':
      return `${filter.field} IN ${list(filter.values)}`;
    case 'none-of':
      return `${filter.field} NOT IN ${list(filter.values)}`;
    case 'dated':
      return `((${between('publishedAt', filter.from, filter.to)}) OR (${between('eventAt', filter.from, filter.to)}))`;
    default:
      return assertNever(filter);
  }
}
