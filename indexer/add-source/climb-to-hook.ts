import type { CheerioAPI } from 'cheerio';
import { findHook, type PageElement } from './find-hook.ts';
import { squash } from './squash.ts';

/** A wrapper may hold this much more text than what it wraps. */
const LOOSE = 1.05;
const MAX_CLIMB = 4;

/** The element, or a wrapper that holds hardly more and has a hook of its own: it is easier to find again. */
export function climbToHook($: CheerioAPI, element: PageElement): PageElement {
  const most = squash($(element).text()).length * LOOSE;
  let climber: PageElement | undefined = element;
  for (let step = 0; step < MAX_CLIMB && climber !== undefined; step += 1) {
    if (squash($(climber).text()).length > most) break;
    const hook = findHook($, climber, null);
    if (hook !== null && !hook.includes('>')) return climber;
    climber = $(climber).parent().get(0);
  }
  return element;
}
