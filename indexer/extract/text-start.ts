import type { PageNode } from './page-elements.ts';

/** The first characters of the text of nodes, without reading the rest, which may be the whole page. */
export function textStart(places: readonly PageNode[], length: number): string {
  const open = places.toReversed();
  let text = '';
  while (text.trim().length < length) {
    const node = open.pop();
    if (node === undefined) break;
    if (node.type === 'text') text += node.data;
    else if ('children' in node) open.push(...node.children.toReversed());
  }
  return text.slice(0, text.length - text.trim().length + length);
}
