import type { Segment } from '#core/contract/search-response.ts';

/** Text with what matched marked. Segments, never HTML: nothing from outside is ever parsed as markup. */
export function Marked({ segments }: { readonly segments: readonly Segment[] }) {
  return <>{segments.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</>;
}
