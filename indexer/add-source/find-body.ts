import type { CheerioAPI } from 'cheerio';
import { climbToHook } from './climb-to-hook.ts';
import type { PageElement } from './find-hook.ts';
import { squash } from './squash.ts';

/** Lines that are surely the article's own: captions and stamps are shorter. */
const LONG_LINE = 60;
/** Readability may have taken in a paragraph of what stands beside the article. */
const SHARES = [1, 0.9];
/** Elements of running text: the body is what holds several of them. */
const TEXT_LEVEL = new Set(['p', 'span', 'font', 'strong', 'b', 'em', 'i', 'u', 'a', 'li', 'br']);
const FOOT = 'footer, [class*="ooter"], [id*="ooter"]';

function findHolder($: CheerioAPI, lines: readonly string[], share: number): PageElement | null {
  const whole = lines.reduce((sum, line) => sum + line.length, 0) * share;
  const holds = (element: PageElement) => {
    const text = squash($(element).text());
    return lines.reduce((sum, line) => sum + (text.includes(line) ? line.length : 0), 0) >= whole;
  };
  let found = $('body').get(0);
  if (found === undefined || whole === 0 || !holds(found)) return null;
  for (;;) {
    const inside: PageElement | undefined = $(found).children().toArray().find(holds);
    if (inside === undefined) break;
    found = inside;
  }
  while (TEXT_LEVEL.has(found.tagName)) {
    const parent: PageElement | undefined = $(found).parent().get(0);
    if (parent === undefined) return null;
    found = parent;
  }
  return found;
}

/** The smallest element that holds the body's paragraphs and not its title; null where there is none. */
export function findBody($: CheerioAPI, body: string, title: string | null): PageElement | null {
  const long = body.split('\n').filter((line) => line.length >= LONG_LINE);
  const lines = (long.length > 0 ? long : body.split('\n')).map(squash);
  const named = title === null ? null : squash(title);
  for (const share of SHARES) {
    const found = findHolder($, lines, share);
    if (found === null || $(found).closest(FOOT).length > 0) continue;
    const titled = $(found)
      .find('*')
      .toArray()
      .some((element) => squash($(element).text()) === named);
    if (!titled && found.tagName !== 'body') return climbToHook($, found);
  }
  return null;
}
