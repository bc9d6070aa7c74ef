import type { DeviceList } from '../models/device-list.ts';
import type { SearchModel } from '../models/search-model.ts';
import { countFilters } from '../present/change-query.ts';
import { searchUrl } from '../present/search-url.ts';
import * as vi from '../text/vi.ts';
import { Chips } from './Chips.tsx';
import { FollowLinks } from './FollowLinks.tsx';
import { Interpretation } from './Interpretation.tsx';
import { Later } from './Later.tsx';
import { NoResults } from './NoResults.tsx';
import { Pagination } from './Pagination.tsx';
import { ResultCard } from './ResultCard.tsx';
import { SortLinks } from './SortLinks.tsx';

/** The answer to a search: how many, what was understood, the hits, the pages. */
export function Results({ model, saved }: { readonly model: SearchModel; readonly saved: DeviceList }) {
  const response = model.response.value;
  const { query, hits, total } = response;
  // The whole search goes along: the article marks its words, and leads back to this very page of it.
  const carry = searchUrl(query, '');
  const filters = countFilters(query);
  const { kind } = model.state.value;
  return (
    <Later
      as="section"
      id="results"
      class="results"
      aria-labelledby="count"
      aria-busy={kind === 'loading' || kind === 'stalled'}
    >
      <header>
        <h1 id="count">{vi.articles(total)}</h1>
        {(total > 0 || filters > 0) && (
          <a href="#filters" class="sheet-open">
            {vi.filtersOn(filters)}
          </a>
        )}
        {total > 1 && <SortLinks query={query} />}
      </header>
      <Chips query={query} />
      <Interpretation response={response} />
      {hits?.length === 0 ? (
        <NoResults response={response} />
      ) : (
        <Later as="ol" class="cards">
          {hits?.map((hit) => (
            <ResultCard key={hit.id} hit={hit} carry={carry} />
          ))}
        </Later>
      )}
      <Pagination response={response} />
      {total > 0 && <FollowLinks query={query} saved={saved} />}
    </Later>
  );
}
