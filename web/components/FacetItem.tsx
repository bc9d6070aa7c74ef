import type { FacetName, SearchQuery } from '#core/contract/search-query.ts';
import type { FacetValue } from '#core/contract/search-response.ts';
import { toggleFacet } from '../present/change-query.ts';
import { valueName } from '../present/value-name.ts';
import * as vi from '../text/vi.ts';
import { SearchLink } from './SearchLink.tsx';

interface Props {
  readonly name: FacetName;
  readonly value: FacetValue;
  readonly query: SearchQuery;
}

/** A value with its count inside the link; chosen and ruled-out are said in words, not by colour alone. */
export function FacetItem({ name, value: { value, count, selected, excluded }, query }: Props) {
  const label = valueName(name, value);
  const mode = excluded ? 'exclude' : 'include';
  return (
    <li class={selected ? 'selected' : excluded ? 'excluded' : undefined}>
      <SearchLink to={toggleFacet(query, name, value, mode)} rel="nofollow" class="choose">
        <span class="label">
          <span>{label}</span>
          {selected && <small>{` ${vi.selected}`}</small>}
          {excluded && <small>{` ${vi.excluded}`}</small>}
        </span>{' '}
        <span class="count">{vi.number(count)}</span>
      </SearchLink>
      {!selected && !excluded && (
        <SearchLink
          to={toggleFacet(query, name, value, 'exclude')}
          rel="nofollow"
          class="exclude"
          aria-label={vi.exclude(label)}
        >
          {vi.excludeShort}
        </SearchLink>
      )}
    </li>
  );
}
