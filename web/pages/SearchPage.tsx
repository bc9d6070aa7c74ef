import { FACET_NAMES, SORTS } from '#core/contract/search-query.ts';
import { Browse } from '../components/Browse.tsx';
import { Chips } from '../components/Chips.tsx';
import { Filters } from '../components/Filters.tsx';
import { Interpretation } from '../components/Interpretation.tsx';
import { NoResults } from '../components/NoResults.tsx';
import { Pagination } from '../components/Pagination.tsx';
import { ResultCard } from '../components/ResultCard.tsx';
import { SearchBox } from '../components/SearchBox.tsx';
import type { SearchModel } from '../models/search-model.ts';
import type { SuggestModel } from '../models/suggest-model.ts';
import { searchUrl } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

interface Props {
  readonly model: SearchModel;
  readonly suggest: SuggestModel | null;
}

/** The search page: the hero on an empty question, box, filters and results otherwise. */
export function SearchPage({ model, suggest }: Props) {
  const response = model.response.value;
  const { query, hits, total } = response;
  const filtered = FACET_NAMES.some(
    (name) => query.filters[name].include.length + query.filters[name].exclude.length > 0,
  );
  const browsing =
    query.text.trim() === '' && !filtered && query.from === null && query.to === null && query.page === 1;
  const status = model.status.value;
  const sort = query.sort ?? (query.text.trim() === '' ? 'newest' : 'relevance');
  const search =
    query.text.trim() === '' ? '' : `?q=${encodeURIComponent(query.text)}${query.literal ? '&literal=1' : ''}`;
  return (
    <div class={browsing ? 'search browsing' : 'search'}>
      <SearchBox model={model} suggest={suggest} />
      <div class="columns">
        {!browsing && <Filters response={response} />}
        <section id="results" aria-labelledby="count" aria-busy={status === 'loading' || status === 'stalled'}>
          <header class="results-head">
            <h1 id="count" class={browsing ? 'newest' : ''}>
              {browsing ? vi.newest : vi.total(total)}
            </h1>
            <p role="status" aria-live="polite" class="status">
              {status === 'stalled' && vi.status.stalled}
              {status === 'failed' && (
                <>
                  {vi.status.failed}{' '}
                  <button type="button" onClick={() => void model.retry()}>
                    {vi.status.retry}
                  </button>
                </>
              )}
              {status === 'ready' && <span class="hidden">{vi.total(total)}</span>}
            </p>
            {!browsing && total > 1 && (
              <p class="sorts">
                {vi.sortLabel}{' '}
                {SORTS.map((name) =>
                  name === sort ? (
                    <b key={name} aria-current="true">
                      {vi.sorts[name]}
                    </b>
                  ) : (
                    <a key={name} href={searchUrl({ ...query, sort: name, page: 1 })} data-search rel="nofollow">
                      {vi.sorts[name]}
                    </a>
                  ),
                )}
              </p>
            )}
          </header>
          <Chips response={response} />
          <Interpretation response={response} />
          {hits.length === 0 ? (
            <NoResults response={response} />
          ) : (
            <ol class="cards">
              {(browsing ? hits.slice(0, 8) : hits).map((hit) => (
                <ResultCard key={hit.id} hit={hit} search={search} />
              ))}
            </ol>
          )}
          {!browsing && <Pagination response={response} />}
        </section>
      </div>
      {browsing && <Browse response={response} />}
    </div>
  );
}
