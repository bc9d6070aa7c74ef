import { useSignal } from '@preact/signals';
import type { FacetName, SearchQuery } from '#core/contract/search-query.ts';
import type { FacetValue } from '#core/contract/search-response.ts';
import { fold } from '#core/vi/fold.ts';
import { valueName } from '../present/value-name.ts';
import { valuesUrl } from '../present/values-url.ts';
import * as vi from '../text/vi.ts';
import { FacetItem } from './FacetItem.tsx';

interface Props {
  readonly name: FacetName;
  /** Every value not chosen, by count. */
  readonly values: readonly FacetValue[];
  /** How many of them are on screen already. */
  readonly shown: number;
  readonly query: SearchQuery;
}

/** A portal may have hundreds of units: more than these are found by typing, or the page grows by as many links. */
const LISTED = 30;

/** The rest of a long facet: foldable without JavaScript, searchable with it; a page of its own lists all, from A to Z. */
export function MoreValues({ name, values, shown, query }: Props) {
  const words = useSignal('');
  const wanted = fold(words.value.trim());
  const found =
    wanted === '' ? values.slice(shown) : values.filter(({ value }) => fold(valueName(name, value)).includes(wanted));
  const label = vi.searchInFacet(vi.facets[name]);
  return (
    <details class="more">
      <summary>{vi.more(values.length - shown)}</summary>
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
        {found.slice(0, LISTED).map((value) => (
          <FacetItem key={value.value} name={name} value={value} query={query} />
        ))}
      </ul>
      <p>
        <a href={valuesUrl(name, query)}>{vi.allValues(values.length)}</a>
      </p>
    </details>
  );
}
