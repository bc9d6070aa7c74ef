import { VALUE_ORDERS, type ValueOrder } from '#core/contract/pages.ts';
import type { FacetName } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { FacetItem } from '../components/FacetItem.tsx';
import { valueName } from '../present/value-name.ts';
import { searchUrl } from '../present/search-url.ts';
import { valuesUrl } from '../present/values-url.ts';
import * as vi from '../text/vi.ts';
import * as viPages from '../text/vi-pages.ts';

interface Props {
  readonly facet: FacetName;
  readonly order: ValueOrder;
  readonly response: SearchResponse;
}

const t = viPages.values;
const collator = new Intl.Collator('vi', { numeric: true });

/** Every value of a facet for a search, each a link that chooses it: a page of its own, so that it can be passed on. */
export function ValuesPage({ facet, order, response: { query, facets } }: Props) {
  const values =
    order === 'so-bai'
      ? facets[facet]
      : facets[facet].toSorted((a, b) => collator.compare(valueName(facet, a.value), valueName(facet, b.value)));
  return (
    <div class="values">
      <p class="back">
        <a href={searchUrl(query)}>{viPages.article.back}</a>
      </p>
      <h1>{t.title(vi.facets[facet], values.length)}</h1>
      {query.text.trim() !== '' && <p>{t.for(query.text.trim())}</p>}
      <p class="sorts">
        <span>{vi.sortLabel}</span>
        {VALUE_ORDERS.map((name) => (
          <a key={name} href={valuesUrl(facet, query, name)} aria-current={name === order ? 'true' : undefined}>
            {t.orders[name]}
          </a>
        ))}
      </p>
      <ul class="facet">
        {values.map((value) => (
          <FacetItem key={value.value} name={facet} value={value} query={query} />
        ))}
      </ul>
    </div>
  );
}
