import type { CheerioAPI } from 'cheerio';
import { rawText } from './block-text.ts';

const MARKED = '[hidden], [aria-hidden="true"], [style]';
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Removes what a page keeps from its readers by its own markup: windows to be opened, other languages, hints for machines.
 *
 * What holds most of the text stays: pages hide themselves until a script has run.
 */
export function dropHidden($: CheerioAPI): void {
  const hidden = $(MARKED)
    .toArray()
    .filter(({ attribs }) => 'hidden' in attribs || 'aria-hidden' in attribs || UNSEEN.test(attribs['style'] ?? ''));
  if (hidden.length === 0) return;
  const half = rawText($('body').toArray()).length / 2;
  for (const element of hidden) if (rawText([element]).length < half) $(element).remove();
}
