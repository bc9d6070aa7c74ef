import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { FacetName } from '#core/contract/search-query.ts';
import type { FacetValue, SearchResponse } from '#core/contract/search-response.ts';
import { searchUrl, toggleFacet } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

const SHOWN = 15;

function BrowseList({
  title,
  name,
  values,
}: {
  readonly title: string;
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="browse">
        {values.slice(0, SHOWN).map(({ value, label, count }) => (
          <li key={value}>
            <a href={searchUrl(toggleFacet(emptySearchQuery(), name, value))}>
              {label} <span class="quiet">{vi.number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a first visitor sees below the box: what is in here, by topic, unit and year. */
export function Browse({ response }: { readonly response: SearchResponse }) {
  const { topic, unit, year } = response.facets;
  return (
    <div class="browse-all">
      <BrowseList title={vi.browseTopics} name="topic" values={topic} />
      <BrowseList title={vi.browseUnits} name="unit" values={unit} />
      <BrowseList title={vi.browseYears} name="year" values={year} />
    </div>
  );
}
