import { useSignal } from '@preact/signals';
import type { FacetName, SearchQuery } from '#core/contract/search-query.ts';
import type { FacetValue } from '#core/contract/search-response.ts';
import { fold } from '#core/vi/fold.ts';
import { FOLDED_VALUES, SHOWN_VALUES } from '../present/facet-room.ts';
import { valueName } from '../present/value-name.ts';
import { valuesUrl } from '../present/values-url.ts';
import * as vi from '../text/vi.ts';
import { FacetItem } from './FacetItem.tsx';

interface Props {
  readonly name: FacetName;
  /** Values not chosen, by count. */
  readonly values: readonly FacetValue[];
  /** How many more there are; asked for when somebody unfolds them (see `entry-search.tsx`). */
  readonly left: number;
  readonly query: SearchQuery;
}

/** The rest of a long facet: with JavaScript it unfolds and can be searched; a page of its own lists all, from A to Z. */
export function MoreValues({ name, values, left, query }: Props) {
  const words = useSignal('');
  const wanted = fold(words.value.trim());
  const found =
    wanted === ''
      ? values.slice(SHOWN_VALUES)
      : values.filter(({ value }) => fold(valueName(name, value)).includes(wanted));
  const label = vi.searchInFacet(vi.facets[name]);
  return (
    <details class="more">
      <summary>{vi.more(values.length + left - SHOWN_VALUES)}</summary>
      <p class="js">
        <input
          type="search"
          aria-label={label}
          placeholder={label}
          value={words.value}
          onInput={(event) => (words.value = event.currentTarget.value)}
        />
      </p>
      <ul>
        {found.slice(0, FOLDED_VALUES).map((value) => (
          <FacetItem key={value.value} name={name} value={value} query={query} />
        ))}
      </ul>
      {wanted !== '' && found.length === 0 && <p>{vi.noValue}</p>}
      <p>
        <a href={valuesUrl(name, query)}>{vi.allValues(values.length + left)}</a>
      </p>
    </details>
  );
}
