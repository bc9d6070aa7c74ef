import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { Browse } from '../components/Browse.tsx';
import { Filters } from '../components/Filters.tsx';
import { Results } from '../components/Results.tsx';
import { SearchBox } from '../components/SearchBox.tsx';
import { SearchLink } from '../components/SearchLink.tsx';
import { StatusLine } from '../components/StatusLine.tsx';
import type { DeviceList } from '../models/device-list.ts';
import type { SearchModel } from '../models/search-model.ts';
import type { SuggestModel } from '../models/suggest-model.ts';
import { isBrowsing } from '../present/change-query.ts';
import * as vi from '../text/vi.ts';
import type { SearchPageData } from './search-page-data.ts';

interface Props {
  readonly model: SearchModel;
  readonly suggest: SuggestModel;
  readonly saved: DeviceList;
  readonly portal: SearchPageData['portal'];
  readonly today: string;
}

/** The search page: the box is the hero while nothing is asked; with a search it moves up and results take over. */
export function SearchPage({ model, suggest, saved, portal, today }: Props) {
  const response = model.response.value;
  const browsing = isBrowsing(response.query);
  return (
    <div class={browsing ? 'front' : 'search'}>
      <div class="ask">
        {browsing && <h1 lang={portal.lang}>{portal.tagline}</h1>}
        <SearchBox key="box" model={model} suggest={suggest} />
        {browsing && (
          <p class="examples">
            <span>{`${vi.tryThese}:`}</span>{' '}
            {vi.examples.map((text) => (
              <SearchLink key={text} to={{ ...emptySearchQuery(), text }} lang={vi.articleLang}>
                {text}
              </SearchLink>
            ))}
          </p>
        )}
        <StatusLine model={model} />
      </div>
      {browsing ? (
        <Browse response={response} />
      ) : (
        <div class="columns">
          <Filters response={response} today={today} />
          <Results model={model} saved={saved} />
        </div>
      )}
    </div>
  );
}
