import type { FacetName } from '#core/contract/search-query.ts';
import type { PageResponse } from '../present/fit-page.ts';
import { SHOWN_VALUES } from '../present/facet-room.ts';
import * as vi from '../text/vi.ts';
import { FacetItem } from './FacetItem.tsx';
import { Later } from './Later.tsx';
import { MoreValues } from './MoreValues.tsx';

interface Props {
  readonly name: FacetName;
  readonly response: PageResponse;
  /** Whether it starts unfolded. */
  readonly open: boolean;
}

/** One facet: every value is a link that chooses it or takes it back; chosen ones come first, the rest folds away. */
export function FacetGroup({ name, response: { query, facets, left }, open }: Props) {
  const values = facets[name];
  if (values.length === 0) return null;
  const more = left?.[name] ?? 0;
  const chosen = values.filter(({ selected, excluded }) => selected || excluded);
  const others = values.filter(({ selected, excluded }) => !selected && !excluded);
  return (
    <Later as="details" class="facet" open={open || chosen.length > 0}>
      <summary>{vi.facets[name]}</summary>
      <ul>
        {[...chosen, ...others.slice(0, SHOWN_VALUES)].map((value) => (
          <FacetItem key={value.value} name={name} value={value} query={query} />
        ))}
      </ul>
      {others.length + more > SHOWN_VALUES && <MoreValues name={name} values={others} left={more} query={query} />}
    </Later>
  );
}
