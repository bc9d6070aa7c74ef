import type { CheerioAPI } from 'cheerio';
import type { PageElements } from './page-elements.ts';

/** The first element of a page that a selector finds; `$(…).first()` would go through all of the page before it takes one. */
export function findFirst($: CheerioAPI, selector: string): PageElements[number] | undefined {
  const element = (found: PageElements[number]) => found;
  return $.root().extract({ found: { selector, value: element } }).found;
}
