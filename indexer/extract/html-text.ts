import { load } from 'cheerio';
import { normalise } from '#core/vi/normalise.ts';

const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, tr, br, section, article, figcaption, blockquote';

/** Text of an HTML fragment with a line a block, as a reader sees it. */
export function htmlText(html: string): string {
  const $ = load(html);
  $('script, style, noscript, iframe, form, button, nav, aside').remove();
  $(BLOCKS).append('\n');
  return normalise($.root().text());
}
