import type { FacetName } from '#core/contract/search-query.ts';
import type { PageResponse } from '../present/fit-page.ts';
import * as vi from '../text/vi.ts';
import { DateRange } from './DateRange.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { Later } from './Later.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  readonly response: PageResponse;
  readonly today: string;
}

/** In the order of a column, the first being the narrowest choice of time. */
const GROUPS: readonly FacetName[] = ['year', 'topic', 'unit', 'agency', 'docType'];

/**
 * Everything that narrows a search: a column on wide screens; on phones a sheet in place of the results, opened by the
 * link `#filters` and closed by `#results`, which needs no script and gives the Back button its meaning.
 */
export function Filters({ response, today }: Props) {
  const { query, total } = response;
  return (
    <Later as="section" id="filters" class="filters" aria-label={vi.filters}>
      {/* The sheet hides the results with the page's heading, and is the page meanwhile. */}
      <p class="sheet-title" role="heading" aria-level={1}>
        {vi.filters}
      </p>
      <Later as="details" class="facet" open>
        <summary>{vi.time}</summary>
        <Timeline response={response} />
        <DateRange query={query} today={today} />
      </Later>
      {GROUPS.map((name) => (
        <FacetGroup key={name} name={name} response={response} open={name === 'topic' || name === 'unit'} />
      ))}
      <a href="#results" class="sheet-close">
        {vi.showResults(total)}
      </a>
    </Later>
  );
}
