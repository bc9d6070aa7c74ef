import { isProse } from './is-prose.ts';
import { classifyLine } from './page-lines.ts';

/** `Xã Lộc An trồng cây (10/03/2023)`: an item of a list, with its day. */
const DATED = /(?:\(|[-–]\s*)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)?$/u;
/** One dated line may be the article's last; two are a list. */
const FEWEST = 2;

/** Lines without the list of other articles that ends a page though nothing announces it: titles with their days. */
export function cutTail(lines: readonly string[]): readonly string[] {
  let [end, items] = [lines.length, 0];
  for (;;) {
    const [above = '', last = ''] = lines.slice(Math.max(0, end - 2), end);
    if (end < 2 || isProse(last)) break;
    if (classifyLine(last) === 'stamp' && classifyLine(above) === 'text' && !isProse(above)) end -= 2;
    else if (classifyLine(last) === 'text' && DATED.test(last)) end -= 1;
    else break;
    items += 1;
  }
  return items >= FEWEST ? lines.slice(0, end) : lines;
}
