import { useSignal } from '@preact/signals';
import type { FacetName, SearchQuery } from '#core/contract/search-query.ts';
import type { FacetValue } from '#core/contract/search-response.ts';
import { fold } from '#core/vi/fold.ts';
import { valuesUrl } from '../present/values-url.ts';
import { vi } from '../text/vi.ts';
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
const collator = new Intl.Collator('vi');

/** The rest of a long facet: foldable without JavaScript; with it, searchable and in Vietnamese alphabetical order. */
export function MoreValues({ name, values, shown, query }: Props) {
  const words = useSignal('');
  const byName = useSignal(false);
  const wanted = fold(words.value.trim());
  const ordered = byName.value ? values.toSorted((a, b) => collator.compare(a.label, b.label)) : values;
  const found =
    wanted === ''
      ? ordered.slice(byName.value ? 0 : shown)
      : ordered.filter(({ label }) => fold(label).includes(wanted));
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
        <button type="button" class="plain" onClick={() => (byName.value = !byName.value)}>
          {byName.value ? vi.byCount : vi.byName}
        </button>
      </p>
      <ul>
        {found.slice(0, LISTED).map((value) => (
          <FacetItem key={value.value} name={name} value={value} query={query} />
        ))}
      </ul>
      {found.length > LISTED && (
        <p>
          <a href={valuesUrl(name, query)}>{vi.allValues(values.length)}</a>
        </p>
      )}
    </details>
  );
}
