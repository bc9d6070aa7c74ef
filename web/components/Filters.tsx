import type { SearchResponse } from '#core/contract/search-response.ts';
import * as vi from '../text/vi.ts';
import { DateRange } from './DateRange.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  readonly response: SearchResponse;
  readonly today: string;
}

/**
 * Everything that narrows a search: a column on wide screens; on phones a sheet in place of the results, opened by the
 * link `#filters` and closed by `#results`, which needs no script and gives the Back button its meaning.
 */
export function Filters({ response, today }: Props) {
  const { query, facets, total } = response;
  return (
    <section id="filters" class="filters" aria-label={vi.filters}>
      {/* The sheet hides the results with the page's heading, and is the page meanwhile. */}
      <p class="sheet-title" role="heading" aria-level={1}>
        {vi.filters}
      </p>
      <details class="facet" open>
        <summary>{vi.time}</summary>
        <Timeline response={response} />
        <DateRange query={query} today={today} />
      </details>
      <FacetGroup name="year" values={facets.year} query={query} open={false} />
      <FacetGroup name="topic" values={facets.topic} query={query} open />
      <FacetGroup name="unit" values={facets.unit} query={query} open />
      <FacetGroup name="agency" values={facets.agency} query={query} open={false} />
      <FacetGroup name="docType" values={facets.docType} query={query} open={false} />
      <a href="#results" class="sheet-close">
        {vi.showResults(total)}
      </a>
    </section>
  );
}
