import type { SearchQuery } from '#core/contract/search-query.ts';
import { toChips } from './to-chips.ts';

/** A search in one line: its words, then its filters. */
export function saySearch(query: SearchQuery): string {
  return [query.text.trim(), ...toChips(query).map(({ label }) => label)].filter((part) => part !== '').join(' · ');
}
