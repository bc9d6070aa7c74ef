import { toSearchEntries } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';

/** Carries a search along in a form whose visible fields change the rest of it. */
export function HiddenFields({ query }: { readonly query: SearchQuery }) {
  return (
    <>
      {toSearchEntries(query).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
