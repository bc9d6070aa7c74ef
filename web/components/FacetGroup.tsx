import type { FacetName, SearchQuery } from '#core/contract/search-query.ts';
import type { FacetValue } from '#core/contract/search-response.ts';
import * as vi from '../text/vi.ts';
import { FacetItem } from './FacetItem.tsx';
import { MoreValues } from './MoreValues.tsx';

interface Props {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
  readonly query: SearchQuery;
  /** Whether it starts unfolded. */
  readonly open: boolean;
}

/** Values seen at once: what fits a phone beside the next facet's name. */
const SHOWN = 7;

/** One facet: every value is a link that chooses it or takes it back; chosen ones come first, the rest folds away. */
export function FacetGroup({ name, values, query, open }: Props) {
  if (values.length === 0) return null;
  const chosen = values.filter(({ selected, excluded }) => selected || excluded);
  const others = values.filter(({ selected, excluded }) => !selected && !excluded);
  return (
    <details class="facet" open={open || chosen.length > 0}>
      <summary>{vi.facets[name]}</summary>
      <ul>
        {[...chosen, ...others.slice(0, SHOWN)].map((value) => (
          <FacetItem key={value.value} name={name} value={value} query={query} />
        ))}
      </ul>
      {others.length > SHOWN && <MoreValues name={name} values={others} shown={SHOWN} query={query} />}
    </details>
  );
}
