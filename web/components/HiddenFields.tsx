import { toSearchEntries } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import * as vi from '../text/vi.ts';

/** Carries a search, and the language of the page, along in a form whose visible fields change the rest of it. */
export function HiddenFields({ query }: { readonly query: SearchQuery }) {
  return (
    <>
      {toSearchEntries(query).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {vi.lang !== 'vi' && <input type="hidden" name="lang" value={vi.lang} />}
    </>
  );
}
