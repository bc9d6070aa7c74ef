import type { SearchQuery } from '#core/contract/search-query.ts';
import { datePresets } from '../present/date-presets.ts';
import * as vi from '../text/vi.ts';
import { HiddenFields } from './HiddenFields.tsx';
import { SearchLink } from './SearchLink.tsx';

interface Props {
  readonly query: SearchQuery;
  readonly today: string;
}

/** A range of days: the usual ones as links, any other as a plain form. */
export function DateRange({ query, today }: Props) {
  return (
    <form action="/" method="get" class="dates">
      <HiddenFields query={{ ...query, from: null, to: null, page: 1 }} />
      <p>
        {datePresets(today).map(({ label, from, to }) => (
          <SearchLink
            key={label}
            to={{ ...query, from, to, page: 1 }}
            rel="nofollow"
            aria-current={query.from === from && query.to === to ? 'true' : undefined}
          >
            {label}
          </SearchLink>
        ))}
      </p>
      <label>
        <span>{vi.from}</span>
        <input type="date" name="from" value={query.from ?? ''} />
      </label>
      <label>
        <span>{vi.to}</span>
        <input type="date" name="to" value={query.to ?? ''} />
      </label>
      <button type="submit">{vi.apply}</button>
    </form>
  );
}
