import { useSignal } from '@preact/signals';
import type { FacetName, SearchQuery } from '#core/contract/search-query.ts';
import type { FacetValue } from '#core/contract/search-response.ts';
import { fold } from '#core/vi/fold.ts';
import { searchUrl, toggleFacet } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

/** Values shown before «xem thêm»; with more than this a box to search in them appears. */
const SHOWN = 8;

interface Props {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
  readonly query: SearchQuery;
}

/** One facet: every value is a link that chooses it or takes it back, so it works with or without JavaScript. */
export function FacetGroup({ name, values, query }: Props) {
  const words = useSignal('');
  const open = useSignal(false);
  if (values.length === 0) return null;
  const wanted = fold(words.value.trim());
  const found = wanted === '' ? values : values.filter(({ label }) => fold(label).includes(wanted));
  const chosen = values.filter(({ selected, excluded }) => selected || excluded);
  const shown = open.value || wanted !== '' ? found : found.slice(0, SHOWN);
  const listed = [...chosen.filter((value) => !shown.includes(value)), ...shown];
  return (
    <details class="facet" open>
      <summary>{vi.facets[name]}</summary>
      {values.length > SHOWN && (
        <input
          type="search"
          class="js"
          aria-label={vi.searchInFacet(vi.facets[name])}
          placeholder={vi.searchInFacet(vi.facets[name])}
          value={words.value}
          onInput={(event) => (words.value = event.currentTarget.value)}
        />
      )}
      <ul>
        {listed.slice(0, 200).map((value) => (
          <FacetItem key={value.value} name={name} value={value} query={query} />
        ))}
      </ul>
      {found.length > SHOWN && wanted === '' && (
        <button type="button" class="js plain" onClick={() => (open.value = !open.value)}>
          {open.value ? vi.less : vi.more(found.length - SHOWN)}
        </button>
      )}
    </details>
  );
}

function FacetItem({
  name,
  value,
  query,
}: {
  readonly name: FacetName;
  readonly value: FacetValue;
  readonly query: SearchQuery;
}) {
  const { selected, excluded, label, count } = value;
  return (
    <li class={selected ? 'selected' : excluded ? 'excluded' : ''}>
      <a
        href={searchUrl(toggleFacet(query, name, value.value, excluded ? 'exclude' : 'include'))}
        data-search
        rel="nofollow"
      >
        <span class="label">
          {label}
          {selected && <b> ({vi.selected})</b>}
          {excluded && <b> ({vi.excluded})</b>}
        </span>
        <span class="count">{vi.number(count)}</span>
      </a>
      {!selected && !excluded && (
        <a
          class="exclude"
          href={searchUrl(toggleFacet(query, name, value.value, 'exclude'))}
          data-search
          rel="nofollow"
          aria-label={vi.exclude(label)}
        >
          {vi.excludeShort}
        </a>
      )}
    </li>
  );
}
