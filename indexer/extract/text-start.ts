import type { CheerioAPI } from 'cheerio';

type Selection = ReturnType<ReturnType<CheerioAPI>['first']>;

/** The first characters of an element's text, without reading the rest, which may be the whole page. */
export function textStart(place: Selection, length: number): string {
  const open = place.toArray().toReversed();
  let text = '';
  while (text.trim().length < length) {
    const node = open.pop();
    if (node === undefined) break;
    if (node.type === 'text') text += node.data;
    else if ('children' in node) open.push(...node.children.toReversed());
  }
  return text.slice(0, text.length - text.trim().length + length);
}
