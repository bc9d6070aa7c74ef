import { emptySearchQuery, parseSearchQuery } from '#core/contract/search-query-codec.ts';

/** The words to look for inside an article (`?tim=`), read as strictly as a search's; null where there are none. */
export function readFind(parameters: URLSearchParams): string | null {
  const words = parameters.get('tim');
  if (words === null) return null;
  const parsed = parseSearchQuery([['q', words]]);
  const { text } = parsed.ok ? parsed.value : emptySearchQuery();
  return text.trim() === '' ? null : text;
}
