import { FACET_NAMES, type SearchQuery } from '#core/contract/search-query.ts';
import type { Search } from '../search/create-search.ts';
import type { QueryReport } from './query-report.ts';

/** With filters on, or in titles alone, nothing found says little about the words. */
const isPlain = ({ titles, filters, from, to, page }: SearchQuery) =>
  !titles &&
  page === 1 &&
  from === null &&
  to === null &&
  FACET_NAMES.every((name) => filters[name].include.length + filters[name].exclude.length === 0);

/** The same search, with its unanswered and slow questions counted. */
export function reportSearches(search: Search, report: QueryReport): Search {
  return {
    ...search,
    search: async (query, signal, lang) => {
      const answer = await search.search(query, signal, lang);
      if (answer.ok && isPlain(query)) report.note(query.text, answer.value.total, answer.value.timing.totalMs);
      return answer;
    },
  };
}
