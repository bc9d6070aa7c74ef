import type { CheerioAPI } from 'cheerio';
import { findHook, type PageElement } from './find-hook.ts';

/** White space differs between what readability gives and what the page holds; letters do not. */
export const squash = (text: string): string => text.normalize('NFC').replace(/[\s\u200B-\u200D\u00AD\uFEFF]+/g, '');

/** Lines that are surely the article's own: captions and stamps are shorter. */
const LONG_LINE = 60;
const MOST_OF_IT = 0.9;
/** Elements of running text: the body is what holds several of them. */
const TEXT_LEVEL = new Set(['p', 'span', 'font', 'strong', 'b', 'em', 'i', 'u', 'a', 'li', 'br']);
/** An element with a lasting hook may hold this much more than the smallest one. */
const LOOSE = 1.2;
const MAX_CLIMB = 4;

/** The smallest element that holds nearly all of the body's paragraphs, or one a little larger that is easier to find again. */
export function findBody($: CheerioAPI, body: string): PageElement | null {
  const long = body.split('\n').filter((line) => line.length >= LONG_LINE);
  const lines = (long.length > 0 ? long : body.split('\n')).map(squash);
  const whole = lines.reduce((sum, line) => sum + line.length, 0);
  const holds = (element: PageElement) => {
    const text = squash($(element).text());
    return lines.reduce((sum, line) => sum + (text.includes(line) ? line.length : 0), 0) >= whole * MOST_OF_IT;
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
  const most = squash($(found).text()).length * LOOSE;
  let climber: PageElement | undefined = found;
  for (let step = 0; step < MAX_CLIMB && climber !== undefined && squash($(climber).text()).length <= most; step += 1) {
    const hook = findHook($, climber, null);
    if (hook !== null && !hook.includes('>')) return climber;
    climber = $(climber).parent().get(0);
  }
  return found;
}
