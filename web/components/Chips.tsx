import { FACET_NAMES, type SearchQuery } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { searchUrl, toggleFacet, withoutFilters } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

interface Chip {
  readonly label: string;
  readonly without: SearchQuery;
}

function toChips({ query, facets }: SearchResponse): readonly Chip[] {
  const chips: Chip[] = FACET_NAMES.flatMap((name) =>
    facets[name].flatMap(({ value, label, selected, excluded }) => {
      if (!selected && !excluded) return [];
      const said = `${vi.facets[name]}: ${excluded ? `${vi.excludeShort} ` : ''}${label}`;
      return [{ label: said, without: toggleFacet(query, name, value, excluded ? 'exclude' : 'include') }];
    }),
  );
  if (query.from !== null)
    chips.push({ label: `${vi.from} ${query.from}`, without: { ...query, from: null, page: 1 } });
  if (query.to !== null) chips.push({ label: `${vi.to} ${query.to}`, without: { ...query, to: null, page: 1 } });
  return chips;
}

/** The filters in force, each removable, and all at once. */
export function Chips({ response }: { readonly response: SearchResponse }) {
  const chips = toChips(response);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={vi.chosen}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <a href={searchUrl(without)} data-search aria-label={vi.remove(label)}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a href={searchUrl(withoutFilters(response.query))} data-search>
            {vi.clearAll}
          </a>
        </li>
      )}
    </ul>
  );
}
