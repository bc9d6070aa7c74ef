import type { SearchResponse } from '#core/contract/search-response.ts';
import { searchUrl } from '../models/search-url.ts';
import { vi } from '../text/vi.ts';

/** Says what was done with the words typed, and offers the way back. */
export function Interpretation({ response }: { readonly response: SearchResponse }) {
  const { query, interpretation } = response;
  const { rung, rewrites, didYouMean, literalDiffers } = interpretation;
  const said = [...rewrites.map(({ kind, from, to }) => vi.rewrite[kind](from, to)), vi.rungs[rung]].filter(
    (line) => line !== '',
  );
  if (query.text.trim() === '' || (said.length === 0 && didYouMean === null && !query.literal)) return null;
  return (
    <p class="interpretation">
      {said.join('. ')}{' '}
      {query.literal && (
        <>
          {vi.literalOn} <a href={searchUrl({ ...query, literal: false, page: 1 })}>{vi.notLiteral}</a>
        </>
      )}
      {literalDiffers && <a href={searchUrl({ ...query, literal: true, page: 1 })}>{vi.literal}</a>}
      {didYouMean !== null && (
        <span>
          {' '}
          {vi.didYouMean} <a href={searchUrl({ ...query, text: didYouMean, page: 1 })}>{didYouMean}</a>
        </span>
      )}
    </p>
  );
}
