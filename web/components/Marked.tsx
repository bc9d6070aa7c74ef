import type { ComponentChildren } from 'preact';
import type { Segment } from '#core/contract/search-response.ts';

/**
 * Text with what matched marked. Segments, never HTML: nothing from outside is ever parsed as markup.
 *
 * Texts that touch become one, as they are in a page: taking it over would cut them apart again, one by one.
 */
export function Marked({ segments }: { readonly segments: readonly Segment[] }) {
  const parts: ComponentChildren[] = [];
  let plain = '';
  for (const { text, marked } of segments) {
    if (!marked) {
      plain += text;
      continue;
    }
    parts.push(plain || null, <mark>{text}</mark>);
    plain = '';
  }
  return (
    <>
      {parts}
      {plain || null}
    </>
  );
}
