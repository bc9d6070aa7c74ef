import type { CheerioAPI } from 'cheerio';
import type { PageNode } from './page-elements.ts';

const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const isHidden = ({ hidden, style, 'aria-hidden': aria }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || aria === 'true' || (style !== undefined && UNSEEN.test(style));

/**
 * The elements in some nodes that are hidden, and the signs of their text, scripts left out. By hand: to find one element by
 * a selector takes a tenth of all reading.
 */
function look(nodes: readonly PageNode[]): { readonly hidden: readonly PageNode[]; readonly length: number } {
  const hidden: PageNode[] = [];
  const open = [...nodes];
  let length = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text') length += node.data.length;
    else if ('children' in node && node.type !== 'script' && node.type !== 'style') {
      if ('attribs' in node && isHidden(node.attribs)) hidden.push(node);
      for (const child of node.children) open.push(child);
    }
  }
  return { hidden, length };
}

/**
 * Removes what a page keeps from its readers by its own markup: windows to be opened, other languages, hints for machines.
 *
 * What holds most of the text stays: pages hide themselves until a script has run.
 */
export function dropHidden($: CheerioAPI): void {
  const { hidden, length } = look($.root().contents().toArray());
  for (const element of hidden) if (look([element]).length * 2 < length) $(element).remove();
}
