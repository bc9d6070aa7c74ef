import type { SearchQuery } from '#core/contract/search-query.ts';
import { withoutFilters } from '../present/change-query.ts';
import { toChips } from '../present/to-chips.ts';
import * as vi from '../text/vi.ts';
import { SearchLink } from './SearchLink.tsx';

/** The filters in force, each removable, and all at once. */
export function Chips({ query }: { readonly query: SearchQuery }) {
  const chips = toChips(query);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={vi.chosen}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <SearchLink to={without} aria-label={vi.remove(label)}>
            {label}
          </SearchLink>
        </li>
      ))}
      <li>
        <SearchLink to={withoutFilters(query)} class="clear">
          {vi.clearAll}
        </SearchLink>
      </li>
    </ul>
  );
}
