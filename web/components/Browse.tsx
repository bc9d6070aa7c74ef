import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { FacetValue } from '#core/contract/search-response.ts';
import { toggleFacet } from '../present/change-query.ts';
import type { PageResponse } from '../present/fit-page.ts';
import { FRONT_ROOM } from '../present/front-room.ts';
import { valueName } from '../present/value-name.ts';
import * as vi from '../text/vi.ts';
import { Later } from './Later.tsx';
import { ResultCard } from './ResultCard.tsx';
import { SearchLink } from './SearchLink.tsx';

/** What a first visitor sees below the box: the newest announcements, and what else is in here. */
export function Browse({ response: { hits, facets } }: { readonly response: PageResponse }) {
  return (
    <div class="browse">
      <section aria-labelledby="newest">
        <h2 id="newest">{vi.newest}</h2>
        <Later as="ol" class="cards">
          {hits?.slice(0, FRONT_ROOM.newest).map((hit) => (
            <ResultCard key={hit.id} hit={hit} brief heading="h3" />
          ))}
        </Later>
        <p>
          <SearchLink to={{ ...emptySearchQuery(), sort: 'newest' }}>{vi.allNewest}</SearchLink>
        </p>
      </section>
      <div>
        <BrowseList name="topic" values={facets.topic} />
        <BrowseList name="unit" values={facets.unit} />
      </div>
      <BrowseList name="year" values={facets.year} />
    </div>
  );
}

function BrowseList({
  name,
  values,
}: {
  readonly name: keyof typeof vi.browse;
  readonly values: readonly FacetValue[];
}) {
  return (
    <section aria-labelledby={`browse-${name}`}>
      <h2 id={`browse-${name}`}>{vi.browse[name]}</h2>
      <ul class={`browse-list ${name}`}>
        {values.slice(0, FRONT_ROOM[name]).map(({ value, count }) => (
          <li key={value}>
            <SearchLink to={toggleFacet(emptySearchQuery(), name, value)}>{valueName(name, value)}</SearchLink>{' '}
            <span class="count">{vi.number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
