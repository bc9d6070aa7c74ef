import { normalise } from '#core/vi/normalise.ts';
import type { PageNode } from './page-elements.ts';

/** What readers of an article do not see. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'iframe', 'button', 'nav', 'aside']);
const BLOCKS = new Set('p div li h1 h2 h3 h4 h5 h6 tr br section article figcaption blockquote'.split(' '));
const CELLS = new Set(['td', 'th']);

const none = { before: '', after: '' };
const block = { before: '\n', after: '\n' };
const cell = { before: '', after: ' ' };

/** The text of nodes with marks around elements, null leaving one out; without recursion, for pages nest as they like. */
function collect(nodes: readonly PageNode[], marksOf: (name: string, node: PageNode) => typeof none | null): string {
  let text = '';
  const open: (PageNode | string)[] = nodes.toReversed();
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    if (typeof top === 'string') text += top;
    else if (top.type === 'text') text += top.data;
    else if ('children' in top) {
      const marks = marksOf('name' in top ? top.name : '', top);
      if (marks === null) continue;
      text += marks.before;
      open.push(marks.after);
      for (let at = top.children.length - 1; at >= 0; at -= 1) open.push(top.children[at] ?? '');
    }
  }
  return text;
}

/** The text of some nodes as it stands in the page, `except` some of the elements in them. */
export function rawText(nodes: readonly PageNode[], except: readonly PageNode[] = []): string {
  const left = new Set(except);
  return collect(nodes, (_, node) => (left.has(node) ? null : none));
}

/**
 * The text inside some nodes with a line a block, as a reader sees it; `unseen` are names of further elements to leave out.
 *
 * The page stays as it is, so that it can be read again.
 */
export function blockText(nodes: readonly PageNode[], unseen: readonly string[] = []): string {
  const seen = (name: string) => (UNSEEN.has(name) ? null : none);
  let half: number | null = null;
  return normalise(
    collect(nodes, (name, node) => {
      if (UNSEEN.has(name) || unseen.includes(name)) return null;
      // ASP.NET puts the whole page into a form; others are boxes to search and to comment.
      if (name === 'form') {
        half ??= collect(nodes, seen).length / 2;
        return collect([node], seen).length > half ? none : null;
      }
      return BLOCKS.has(name) ? block : CELLS.has(name) ? cell : none;
    }),
  );
}
