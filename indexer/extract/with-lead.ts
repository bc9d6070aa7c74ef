import type { CheerioAPI } from 'cheerio';
import { normalise } from '#core/vi/normalise.ts';
import { isProse } from './is-prose.ts';
import { lastSaying } from './saying.ts';
import { classifyLine } from './page-lines.ts';

/** Between a title and its text stand a date, buttons and the lead; further away it is another box. */
const MAX_BETWEEN = 12;
/** Portals that keep a lead in a short field cut it in the middle of a word; captions and names of boxes are shorter. */
const CUT = 100;

/** The title of another article or a picture's caption, which may be as long as a lead. */
const isBeside = ($: CheerioAPI, line: string): boolean =>
  $('a[href], figcaption')
    .toArray()
    .some((place) => normalise($(place).text().replace(/\s+/g, ' ')) === line);

/**
 * An article's lines with the lead that readability left out, because it stands in an element of its own: the paragraphs
 * that a reader sees between title and text.
 */
export function withLead(
  $: CheerioAPI,
  lines: readonly string[],
  seen: readonly string[],
  title: string | null,
): readonly string[] {
  const opening = lines.find(isProse);
  const start = opening === undefined ? -1 : seen.indexOf(opening);
  const above = seen.slice(Math.max(0, start - MAX_BETWEEN), Math.max(0, start));
  const titled = lastSaying(above, title);
  if (titled < 0) return lines;
  const between = above.slice(titled + 1).filter((line) => classifyLine(line) === 'text' && !lines.includes(line));
  const lead = between.filter((line) => isProse(line) || (line.length >= CUT && !isBeside($, line)));
  return [...lead, ...lines];
}
