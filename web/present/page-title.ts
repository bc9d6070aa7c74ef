import type { SearchQuery } from '#core/contract/search-query.ts';
import * as vi from '../text/vi.ts';

/** The document title of a search: its words, its page when not the first, the portal. */
export function searchTitle({ text, page }: SearchQuery, portal: string): string {
  const words = text.trim();
  return [words, page > 1 ? vi.page(page) : '', portal].filter((part) => part !== '').join(' - ');
}
