import type { PageNode } from './page-elements.ts';

/** Browsers stop at 512 and hang the rest there; pages of portals have some forty. */
const MOST_LEVELS = 500;

/** Whether elements stand in more elements than anybody means: whoever closes none of a thousand tags. */
export function nestsTooDeep(nodes: readonly PageNode[]): boolean {
  let level = nodes;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}
