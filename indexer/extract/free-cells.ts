const TAG = /<(\/?)(table|tbody|thead|tfoot|tr|td|th)(?=[\s>])/gi;

/**
 * HTML whose rows and cells stand in a table: those that lost it, as readability leaves them on pages laid out by
 * tables, become plain blocks. A parser drops them, and glues the words of neighbouring cells.
 */
export function freeCells(html: string): string {
  let depth = 0;
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (name.toLowerCase() === 'table') {
      depth = Math.max(0, depth + (slash === '' ? 1 : -1));
      return tag;
    }
    return depth > 0 ? tag : `<${slash}div`;
  });
}
