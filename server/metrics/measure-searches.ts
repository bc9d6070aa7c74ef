import type { Search } from '../search/create-search.ts';
import type { Metrics } from './create-metrics.ts';

/** The same search, with every answer counted by the rung it came from; no words of it are kept. */
export function measureSearches(search: Search, metrics: Pick<Metrics, 'recordSearch'>): Search {
  return {
    ...search,
    search: async (query, signal, lang) => {
      const answer = await search.search(query, signal, lang);
      if (answer.ok) metrics.recordSearch(answer.value);
      return answer;
    },
  };
}
