import type { PageResponse } from '../present/fit-page.ts';
import { sayInterpretation } from '../present/say-interpretation.ts';
import * as vi from '../text/vi.ts';
import { SearchLink } from './SearchLink.tsx';

/** Says what was done with the words typed, and offers the way back. */
export function Interpretation({ response }: { readonly response: PageResponse }) {
  const { query, interpretation, total } = response;
  const { didYouMean, literalDiffers } = interpretation;
  const sentences = query.text.trim() === '' || total === 0 ? [] : sayInterpretation(interpretation);
  if (sentences.length === 0 && didYouMean === null && !query.literal) return null;
  return (
    <p class="interpretation">
      {didYouMean !== null && (
        <span>
          {`${vi.didYouMean} `}
          <SearchLink to={{ ...query, text: didYouMean, page: 1 }}>{didYouMean}</SearchLink>
        </span>
      )}
      {sentences.length > 0 && <span>{sentences.join(' ')}</span>}
      {query.literal && (
        <span>
          {`${vi.literalOn} `}
          <SearchLink to={{ ...query, literal: false, page: 1 }}>{vi.notLiteral}</SearchLink>
        </span>
      )}
      {literalDiffers && <SearchLink to={{ ...query, literal: true, page: 1 }}>{vi.literal}</SearchLink>}
    </p>
  );
}
