const MAX_TITLE = 250;
const SHORT = 50;
const OPENS_NEWS = /^(?:sáng|chiều|tối|trưa)?\s*ngày\s+\d/iu;

/**
 * A line of running text: too long for a title, or ended as a sentence is. Short lines may be boxes, menus and heads;
 * titles may end in dots.
 */
export function isProse(line: string): boolean {
  if (line.length > MAX_TITLE) return true;
  return (/(?:[;,:]|[^.]\.)$/u.test(line) && line.length > SHORT) || (OPENS_NEWS.test(line) && line.length > 120);
}
