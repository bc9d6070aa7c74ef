import type { CheerioAPI } from 'cheerio';
import { findDates, parseDay } from '#core/vi/dates.ts';
import { fold } from '#core/vi/fold.ts';
import { normalise } from '#core/vi/normalise.ts';
import { htmlText } from './html-text.ts';
import { readStamp } from './read-stamp.ts';

const META = 'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="pubdate"]';
const PLACES =
  'time, [itemprop="datePublished"], [class*="date"], [class*="time"], [class*="meta"], [class*="ngay"], [id*="date"], [class*="posted"]';
/** Dates of other articles, of comments and of the site. */
const ELSEWHERE =
  'nav, aside, footer, [class*="related"], [class*="sidebar"], [class*="comment"], [id*="comment"], [class*="other"], [class*="lien-quan"], [class*="lienquan"]';
/** How far below its title, in lines, a page may print its date. */
const NEAR = 6;
const MAX_PLACES = 20;
const TOP = 400;

/** The first time stamp below the title, among all the lines a reader sees. */
function stampBelow(lines: readonly string[], title: string | null): string | null {
  const at = title === null ? -1 : lines.findLastIndex((line) => fold(line) === fold(title));
  const below = at < 0 ? [] : lines.slice(at + 1, at + 1 + NEAR);
  return below.map((line) => readStamp(line)?.day ?? null).find((day) => day !== null) ?? null;
}

/** The day of publishing on a page of no known platform: of its meta data, below its title, in a place named for it. */
export function findShownDay($: CheerioAPI, title: string | null): string | null {
  const meta = parseDay($(META).first().attr('content') ?? '');
  if (meta !== null) return meta;
  const below = stampBelow(htmlText($('body').html() ?? '').split('\n'), title);
  if (below !== null) return below;
  const places = $(PLACES)
    .toArray()
    .filter((place) => $(place).closest(ELSEWHERE).length === 0)
    .slice(0, MAX_PLACES)
    .map((place) => $(place).attr('datetime') ?? normalise($(place).text()).slice(0, TOP));
  return (
    places.map(parseDay).find((day) => day !== null) ??
    findDates(normalise($('body').text()).slice(0, TOP))[0]?.day ??
    null
  );
}
