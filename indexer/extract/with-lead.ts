import { isProse } from './is-prose.ts';
import { lastSaying } from './last-saying.ts';
import { classifyLine } from './page-lines.ts';

/** Between a title and its text stand a date, buttons and the lead; further away it is another box. */
const MAX_BETWEEN = 12;

/**
 * An article's lines with the lead that readability left out, because it stands in an element of its own: the paragraphs
 * that a reader sees between title and text.
 */
export function withLead(lines: readonly string[], seen: readonly string[], title: string | null): readonly string[] {
  const opening = lines.find(isProse);
  const start = opening === undefined ? -1 : seen.indexOf(opening);
  const above = seen.slice(Math.max(0, start - MAX_BETWEEN), Math.max(0, start));
  const titled = lastSaying(above, title);
  if (titled < 0) return lines;
  const lead = above
    .slice(titled + 1)
    .filter((line) => isProse(line) && classifyLine(line) === 'text' && !lines.includes(line));
  return [...lead, ...lines];
}
