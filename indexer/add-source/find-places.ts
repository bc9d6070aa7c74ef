import type { CheerioAPI } from 'cheerio';
import { findDates, parseDay } from '#core/vi/dates.ts';
import { normalise } from '#core/vi/normalise.ts';
import { findUnits } from '../articles/find-unit.ts';
import { readSigner } from '../extract/read-signer.ts';
import { allElements, type PageElement } from './find-hook.ts';
import { squash } from './squash.ts';

/** An element that may hold a fact, and the fact as it would be read. */
export interface Place {
  readonly element: PageElement;
  readonly reads: string;
}

interface Candidate extends Place {
  readonly score: number;
}

const TITLES =
  'h1, h2, h3, h4, [itemprop="headline"], [class*="itle"], [id*="itle"], [class*="tieu-de"], [class*="tieude"]';
const AUTHORS =
  '[itemprop="author"], [rel="author"], [class*="author"], [class*="tac-gia"], [class*="tacgia"], [class*="signature"], [id*="uthor"]';
const UNITS =
  'meta[property="og:site_name"], [class*="site-name"], [class*="sitename"], [class*="banner"], [class*="logo"], header, footer, [class*="footer"], [id*="footer"]';
const DATE_NAME = /date|time|ngay|posted|publish/i;
const LISTS = 'li, nav, aside, footer';
const MAX_TITLE = 300;
const MAX_STAMP = 150;

const best = (candidates: readonly Candidate[]): readonly Place[] => candidates.toSorted((a, b) => b.score - a.score);

/** Places of facts on an article's page, each list the likeliest first. */
export interface Places {
  readonly titles: readonly Place[];
  readonly dates: readonly Place[];
  readonly authors: readonly Place[];
  readonly units: readonly Place[];
}

/** Finds where title, date, author and unit may stand around the body; `title` is what the page says of itself. */
export function findPlaces($: CheerioAPI, body: PageElement, title: string | null): Places {
  const root = $.root();
  const order = new Map(allElements($).map((element, at) => [element, at]));
  const at = (element: PageElement) => order.get(element) ?? 0;
  const inBody = (element: PageElement) => element === body || $(element).closest($(body)).length > 0;
  const holdsBody = (element: PageElement) => $(element).find($(body)).length > 0;
  const said = squash([$('title').first().text(), $('meta[property="og:title"]').attr('content'), title].join(' '));

  const titles = root
    .find(TITLES)
    .toArray()
    .flatMap((element): Candidate[] => {
      const text = normalise($(element).text());
      if (text.length < 8 || text.length > MAX_TITLE || text.includes('\n') || at(element) > at(body)) return [];
      if (inBody(element) || holdsBody(element) || $(element).closest('nav, aside, li').length > 0) return [];
      const named = said.includes(squash(text)) ? 8 : 0;
      const heading = element.tagName === 'h1' ? 2 : /^h\d$/.test(element.tagName) ? 1 : 0;
      const marked = $(element).attr('itemprop') === 'headline' ? 2 : 0;
      // Of two that say the same, the inner one and the one nearer to the body.
      return [{ element, reads: text, score: named + heading + marked + at(element) / at(body) }];
    });
  const first = best(titles)[0]?.element ?? body;

  const dates = root
    .find('time, meta[property="article:published_time"], meta[itemprop="datePublished"], body *')
    .toArray()
    .flatMap((element): Candidate[] => {
      const item = $(element);
      const written = item.attr('datetime') ?? (element.tagName === 'meta' ? item.attr('content') : undefined);
      if (inBody(element) || element === first || /^(?:script|style|option|input|a)$/.test(element.tagName)) return [];
      const own = normalise(item.clone().children().remove().end().text());
      const day = written === undefined ? (findDates(own)[0]?.day ?? null) : parseDay(written);
      if (day === null || own.length > MAX_STAMP || item.closest(LISTS).length > 0) return [];
      const marked = item.attr('itemprop') === 'datePublished' ? 4 : 0;
      const named = DATE_NAME.test(`${item.attr('class') ?? ''} ${item.attr('id') ?? ''} ${element.tagName}`) ? 2 : 0;
      // The day of the visit stands at the page's head; the article's own beside its title.
      const between = at(element) >= at(first) ? 3 : 0;
      const far = Math.min(Math.abs(at(element) - at(first)), 200) / 40;
      const shown = element.tagName === 'meta' ? -4 : 0;
      return [{ element, reads: day, score: marked + named + between + shown - far }];
    });

  const authors = root
    .find(AUTHORS)
    .toArray()
    .flatMap((element): Candidate[] => {
      const name = readSigner(normalise($(element).text()));
      if (name === null || at(element) < at(first) || holdsBody(element)) return [];
      const marked = $(element).attr('itemprop') === 'author' ? 2 : 0;
      return [{ element, reads: name, score: marked - Math.abs(at(element) - at(body)) / 1000 }];
    });

  const units = root
    .find(UNITS)
    .toArray()
    .flatMap((element, rank): Candidate[] => {
      const unit = findUnits(normalise($(element).attr('content') ?? $(element).text()))[0];
      if (unit === undefined || inBody(element) || holdsBody(element)) return [];
      return [{ element, reads: unit, score: (element.tagName === 'meta' ? 1000 : 0) - rank }];
    });

  return { titles: best(titles), dates: best(dates), authors: best(authors), units: best(units) };
}
