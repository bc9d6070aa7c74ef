import type { CheerioAPI } from 'cheerio';
import { normalise } from '#core/vi/normalise.ts';
import { freeCells } from './free-cells.ts';
import { readHtml } from './read-html.ts';

const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, tr, br, section, article, figcaption, blockquote';

/** Text of an HTML fragment with a line a block, as a reader sees it. */
export const htmlText = (html: string): string => readHtml(freeCells(html), textOf);

/** The same of a document, which is left without what readers do not see. */
export function textOf($: CheerioAPI): string {
  $('script, style, noscript, iframe, button, nav, aside').remove();
  // ASP.NET puts the whole page into a form; others are boxes to search and to comment.
  const forms = $('form').toArray();
  const half = forms.length === 0 ? 0 : $.root().text().length / 2;
  for (const form of forms) if ($(form).text().length <= half) $(form).remove();
  // Words before a block are a line of their own, too: `<span>01/03/2024</span><p>…`.
  $(BLOCKS).before('\n').append('\n');
  $('td, th').append(' ');
  return normalise($.root().text());
}
