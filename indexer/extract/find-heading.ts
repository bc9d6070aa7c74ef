import type { CheerioAPI } from 'cheerio';
import { fold } from '#core/vi/fold.ts';
import { normalise } from '#core/vi/normalise.ts';
import { isSiteName } from './is-site-name.ts';
import { readStamp } from './read-stamp.ts';
import { sectionDay } from './section-day.ts';

const PLACES =
  'h1, h2, h3, h4, [itemprop="headline"], [class*="title"], [class*="Title"], [class*="tieude"], [class*="tieu-de"], [class*="headline"]';
const ELSEWHERE = 'nav, aside, footer, li, [class*="related"], [class*="sidebar"], [class*="comment"], [class*="menu"]';
const MAX_TITLE = 250;
/** Shorter headings are names of boxes and sections. */
const MIN_WORDS = 4;
const NEARLY_ALL = 0.8;
/** How far below its title, in lines, a page without a telling `<title>` may print its date. */
const NEAR = 3;

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of the shorter text's words that the other one has, too. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length < other.length ? [one, new Set(other)] : [other, new Set(one)];
  return short.length === 0 ? 0 : short.filter((word) => long.has(word)).length / short.length;
}

/** The texts right above a time stamp or above the article's first line, and those right below a section's day. */
function linesAbove(lines: readonly string[], opening: string | undefined): ReadonlySet<string> {
  const above = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (line === opening || readStamp(line) !== null)
      for (const text of lines.slice(Math.max(0, at - NEAR), at)) above.add(fold(text));
    if (sectionDay(line) !== null) above.add(fold(lines[at + 1] ?? ''));
  }
  return above;
}

/**
 * The heading of the article on a page: the element that says what the page's own title says, and often more of it; where
 * that names the portal alone, the first heading above a time stamp or above the text.
 *
 * `said` are the page's titles in its meta data and its `<title>` without the site's name, the surest first; `lines` is
 * all that a reader sees of the page, `opening` the first line of its text.
 */
export function findHeading(
  $: CheerioAPI,
  said: readonly string[],
  lines: readonly string[],
  opening: string | undefined,
): string | null {
  const titles = said.filter((text) => text !== '' && !isSiteName(text));
  const own = titles.map(wordsOf).filter((words) => words.length > 1);
  const stamped = own.length > 0 ? null : linesAbove(lines, opening);
  const scored = $(PLACES)
    .toArray()
    .flatMap((element) => {
      const text = normalise($(element).text().replace(/\s+/g, ' '));
      const words = wordsOf(text);
      if (text === '' || text.length > MAX_TITLE || isSiteName(text)) return [];
      if ($(element).closest(ELSEWHERE).length > 0) return [];
      const named = words.length >= MIN_WORDS && own.some((title) => overlap(words, title) >= NEARLY_ALL);
      const dated = words.length >= MIN_WORDS && stamped?.has(fold(text)) === true;
      const heading = element.tagName === 'h1' || $(element).attr('itemprop') === 'headline';
      return named || heading || dated ? [{ text, score: (named || dated ? 2 : 0) + (heading ? 1 : 0) }] : [];
    });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.text ?? titles[0] ?? null;
}
