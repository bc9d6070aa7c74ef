import type { CheerioAPI } from 'cheerio';
import { findDates } from '#core/vi/dates.ts';
import { normalise } from '#core/vi/normalise.ts';
import type { PageElement } from './find-hook.ts';

const MAX_CLIMB = 4;
const MIN_LEAD = 60;
const MOST_LINKS = 2;

/**
 * The body together with the lead paragraph that stands before it in an element of its own, which readability leaves
 * out; the body itself where none does. Title and time stamp stay outside.
 */
export function takeLead($: CheerioAPI, body: PageElement, title: PageElement): PageElement {
  let found = body;
  let inside = body;
  for (const parent of $(body).parents().toArray().slice(0, MAX_CLIMB)) {
    const beside = $(inside).siblings();
    if ($(parent).find($(title)).length > 0 || beside.find('a').addBack('a').length > MOST_LINKS) break;
    const before = $(inside)
      .prevAll()
      .toArray()
      .map((element) => normalise($(element).text()));
    if (before.some((text) => text.length < MIN_LEAD && findDates(text).length > 0)) break;
    if (before.some((text) => text.length >= MIN_LEAD)) found = parent;
    inside = parent;
  }
  return found;
}
