import { toSearchEntries } from '#core/contract/search-query-codec.ts';
import { FACET_NAMES } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import { vi } from '../text/vi.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { Months } from './Months.tsx';

/** The column of facets; on a phone a sheet that opens above the results. */
export function Filters({ response }: { readonly response: SearchResponse }) {
  const { query } = response;
  const kept = toSearchEntries({ ...query, from: null, to: null, page: 1 });
  return (
    <details class="filters" open>
      <summary>{vi.filters}</summary>
      <div>
        <FacetGroup name="year" values={response.facets.year} query={query} />
        <FacetGroup name="topic" values={response.facets.topic} query={query} />
        <FacetGroup name="unit" values={response.facets.unit} query={query} />
        {FACET_NAMES.filter((name) => name === 'agency' || name === 'docType').map((name) => (
          <FacetGroup key={name} name={name} values={response.facets[name]} query={query} />
        ))}
        <Months response={response} />
        <form class="dates facet" action="/" method="get">
          <p class="legend">{vi.dates}</p>
          {kept.map(([name, value]) => (
            <input key={name + value} type="hidden" name={name} value={value} />
          ))}
          <label>
            {vi.from} <input type="date" name="from" value={query.from ?? ''} />
          </label>
          <label>
            {vi.to} <input type="date" name="to" value={query.to ?? ''} />
          </label>
          <button type="submit">{vi.apply}</button>
        </form>
      </div>
    </details>
  );
}
