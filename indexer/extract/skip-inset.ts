import { isDatedItem } from './is-dated-item.ts';
import { isProse } from './is-prose.ts';
import { classifyLine } from './page-lines.ts';

const RELATED =
  /^[-–•»[(\s]*(?:(?:mời |bạn đọc )?(?:xem|đọc) thêm|(?:các )?(?:tin|bài|bài viết|tin bài) liên quan)[\s:.…»\])]*$/iu;
/** A box between two paragraphs names few articles. */
const MOST_ITEMS = 4;
/** Lists give one paragraph below each title; an article that goes on has more. */
const PARAGRAPHS = 2;

/**
 * Where an article goes on behind a box of links that stands in its middle (`Xem thêm:`, titles without days, then
 * paragraph after paragraph), or null where the words at this line end it.
 */
export function skipInset(lines: readonly string[], at: number): number | null {
  if (!RELATED.test(lines[at] ?? '')) return null;
  let next = at + 1;
  while (next - at <= MOST_ITEMS && classifyLine(lines[next] ?? '') === 'text' && !isProse(lines[next] ?? ''))
    next += 1;
  const items = lines.slice(at + 1, next);
  const paragraphs = lines.slice(next, next + PARAGRAPHS);
  const goesOn = paragraphs.length === PARAGRAPHS && paragraphs.every(isProse);
  return items.length > 0 && items.length <= MOST_ITEMS && goesOn && !items.some(isDatedItem) ? next : null;
}
