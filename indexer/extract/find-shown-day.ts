import type { CheerioAPI } from 'cheerio';
import { parseDay } from '#core/vi/dates.ts';
import { normalise } from '#core/vi/normalise.ts';
import { byNearness } from './by-nearness.ts';
import { isIssueDay } from './is-issue-day.ts';
import type { PageElements } from './page-elements.ts';
import { firstSaying, lastSaying } from './saying.ts';
import { readStamp } from './read-stamp.ts';
import { sectionDay } from './section-day.ts';

const META = 'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="pubdate"]';
const PLACES =
  'time, [itemprop="datePublished"], [class*="date" i], [class*="time" i], [class*="meta" i], [class*="ngay" i], [id*="date" i], [class*="posted" i]';
/** Dates of other articles, of comments and of the site. */
const ELSEWHERE =
  'nav, aside, footer, [class*="related"], [class*="sidebar"], [class*="comment"], [id*="comment"], [class*="other"], [class*="lien-quan"], [class*="lienquan"]';
/** How far below its title, in lines, a page may print its date. */
const NEAR = 6;
const ABOVE = 2;
const MAX_PLACES = 20;
const HEADINGS = 'h1, h2, h3, h4, [class*="title" i], [class*="tieu" i]';
const TOP = 400;
const TODAY = /hôm nay|hiện tại|bây giờ/iu;

/** The day, and whether readers see it below the title, as they do on articles alone. */
interface ShownDay {
  readonly day: string | null;
  readonly printed: boolean;
}

/** The first time stamp below the title, among all the lines a reader sees; with `issue`, the day a document was issued. */
function stampBelow(lines: readonly string[], title: string | null, issue = false): string | null {
  const at = lastSaying(lines, title);
  const below = at < 0 ? [] : lines.slice(at + 1, at + 1 + NEAR).filter((line) => isIssueDay(line) === issue);
  return below.map((line) => readStamp(line)?.day ?? null).find((day) => day !== null) ?? null;
}

/**
 * The day beside the section's name right above the title; where the line above that has one, too, it is a list.
 *
 * A day without a name is that of the visit, as pages print it at their top.
 */
function dayOfSection(lines: readonly string[], title: string | null): string | null {
  const at = firstSaying(lines, title);
  const [above = '', line = ''] = at < 0 ? [] : [lines[at - 2], lines[at - 1]];
  return sectionDay(above) === null && readStamp(line) === null && !TODAY.test(line) ? sectionDay(line) : null;
}

/** The stamp that stands right above the title, where a portal prints it there. */
function stampAbove(lines: readonly string[], title: string | null): string | null {
  const at = firstSaying(lines, title);
  const above = at < 0 ? [] : lines.slice(Math.max(0, at - ABOVE), at).toReversed();
  return above.map((line) => readStamp(line)?.day ?? null).find((day) => day !== null) ?? null;
}

/**
 * The day of publishing on a page of no known platform: what it shows below its title counts before its meta data, which
 * tell of other days where pages were moved; then a place named for it.
 *
 * `said` is the day that its linked data tell; `lines` is all that a reader sees of the page.
 */
export function findShownDay($: CheerioAPI, title: string | null, said: string, lines: readonly string[]): ShownDay {
  const below = stampBelow(lines, title);
  return below === null ? { day: findElsewhere($, title, said, lines), printed: false } : { day: below, printed: true };
}

/** The places named for a date, those of the article before those of boxes beside it. */
function findPlaces($: CheerioAPI, title: string | null): readonly PageElements[number][] {
  const places = $(PLACES)
    .toArray()
    .filter((place) => $(place).closest(ELSEWHERE).length === 0);
  if (title === null || places.length < 2) return places;
  const heading = $(HEADINGS)
    .toArray()
    .find((element) => normalise($(element).text()) === title);
  return heading === undefined ? places : byNearness(heading, places);
}

/** The day where a page prints none below its title. */
function findElsewhere($: CheerioAPI, title: string | null, said: string, lines: readonly string[]): string | null {
  const day = parseDay($(META).first().attr('content') ?? '') ?? parseDay(said) ?? dayOfSection(lines, title);
  if (day !== null) return day;
  const places = findPlaces($, title)
    .slice(0, MAX_PLACES)
    .map((place) => $(place).attr('datetime') ?? normalise($(place).text()).slice(0, TOP))
    .filter((text) => !isIssueDay(text));
  return (
    places.map(parseDay).find((each) => each !== null) ?? stampAbove(lines, title) ?? stampBelow(lines, title, true)
  );
}
