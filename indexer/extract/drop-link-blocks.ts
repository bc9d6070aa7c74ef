import type { CheerioAPI } from 'cheerio';
import { DOCUMENT } from './find-attachments.ts';

const BLOCKS = 'ul, ol, div, table, p';
/** Two links may end a paragraph; three and nothing else are a menu or a list of other articles. */
const FEWEST_LINKS = 3;
/** Numbers, dates and bars between the links. */
const BETWEEN = /[\d\s|/:.,»›>•▪·()[\]-]+/g;
const MAX_REST = 12;

/** Removes menus and lists of other articles, which are links and nothing else; lists of documents belong to the text. */
export function dropLinkBlocks($: CheerioAPI): void {
  const all = $('a[href]');
  if (all.length < FEWEST_LINKS) return;
  const around = new Set<unknown>();
  for (const link of all.toArray())
    for (let above = link.parent; above !== null && !around.has(above); above = above.parent) around.add(above);
  // The innermost first; cheerio's own way to them takes minutes on a page of 50,000 links.
  const blocks = $(BLOCKS)
    .toArray()
    .filter((block) => around.has(block));
  for (const block of blocks.toReversed()) {
    const links = $(block).find('a[href]');
    if (links.length < FEWEST_LINKS || links.toArray().some((link) => DOCUMENT.test($(link).attr('href') ?? '')))
      continue;
    const linked = links.text().replace(BETWEEN, '').length;
    const whole = $(block).text().replace(BETWEEN, '').length;
    if (whole - linked <= MAX_REST) $(block).remove();
  }
}
