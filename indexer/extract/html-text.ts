import { load } from 'cheerio';
import { normalise } from '#core/vi/normalise.ts';

const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, tr, br, section, article, figcaption, blockquote';

/** Text of an HTML fragment with a line a block, as a reader sees it. */
export function htmlText(html: string): string {
  const $ = load(html);
  $('script, style, noscript, iframe, form, button, nav, aside').remove();
  // Words before a block are a line of their own, too: `<span>01/03/2024</span><p>…`.
  $(BLOCKS).before('\n').append('\n');
  $('td, th').append(' ');
  return normalise($.root().text());
}
