import type { SearchResponse } from '#core/contract/search-response.ts';
import { withoutFilters } from '../present/change-query.ts';
import { toChips } from '../present/to-chips.ts';
import { vi } from '../text/vi.ts';
import { SearchLink } from './SearchLink.tsx';

/** The filters in force, each removable, and all at once. */
export function Chips({ response }: { readonly response: SearchResponse }) {
  const chips = toChips(response);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={vi.chosen}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <SearchLink to={without} aria-label={vi.remove(label)}>
            <span>{label}</span> <span aria-hidden="true">×</span>
          </SearchLink>
        </li>
      ))}
      <li>
        <SearchLink to={withoutFilters(response.query)} class="clear">
          {vi.clearAll}
        </SearchLink>
      </li>
    </ul>
  );
}
