import type { Segment } from '#core/contract/search-response.ts';
import * as vi from '../text/vi.ts';
import { Marked } from './Marked.tsx';

/** A passage out of a text: dots say where the text goes on before or after it. */
export function Snippet({ segments }: { readonly segments: readonly Segment[] }) {
  const text = segments.map((segment) => segment.text).join('');
  const before = /^[\s“"'(]*[\p{Lu}\p{N}]/u.test(text) ? '' : '…\u00a0';
  const after = /[.!?…:;”"')][\s]*$/.test(text) ? '' : '\u00a0…';
  const plain = (text: string): Segment => ({ text, marked: false });
  return (
    <p class="snippet" lang={vi.articleLang}>
      <Marked segments={[plain(before), ...segments, plain(after)]} />
    </p>
  );
}
