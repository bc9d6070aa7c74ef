import { load, type CheerioAPI } from 'cheerio';
import { readHtml } from '../extract/read-html.ts';
import { canonicalAddress } from './canonical-address.ts';
import { isFeedOrSitemap } from './is-feed-or-sitemap.ts';

const NO_PAGE =
  /\.(?:css|js|json|ico|png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|avi|wmv|woff2?|ttf)$/i;

/** What a feed or sitemap lists, without its own address, answers to it and files; by name alone, whatever the prefix. */
function findListed(text: string): readonly string[] {
  const $ = load(text, { xml: true });
  const nameOf = (node: object | null) =>
    node !== null && 'name' in node ? String(node.name).replace(/^.*:/, '').toLowerCase() : '';
  const listed: string[] = [];
  for (const node of $('*').toArray()) {
    const [name, inside] = [nameOf(node), nameOf(node.parent)];
    const own = $(node).text().trim();
    if (name === 'loc' && /^(?:url|sitemap)$/.test(inside)) listed.push(own);
    else if (name === 'link' && /^(?:item|entry)$/.test(inside)) {
      if (/^(?:alternate)?$/.test($(node).attr('rel') ?? '')) listed.push($(node).attr('href') ?? own);
    } else if (name === 'guid' && inside === 'item' && $(node).attr('isPermaLink') !== 'false' && /^https?:/.test(own))
      listed.push(own);
  }
  return listed;
}

/** What a page links to, and the feeds it names. */
function findLinked($: CheerioAPI, base: URL): readonly string[] {
  const written = $('base[href]').attr('href');
  const root = written !== undefined && URL.canParse(written, base) ? new URL(written, base) : base;
  return (
    $('a[href], link[type="application/rss+xml"], link[type="application/atom+xml"], link[rel="next"]')
      .toArray()
      .map((node) => $(node).attr('href')?.trim() ?? '')
      // An empty link or `#` is the page itself.
      .filter((link) => link !== '' && !link.startsWith('#') && URL.canParse(link, root))
      .map((link) => new URL(link, root).href)
  );
}

/** The addresses a page, feed or sitemap names, in its order, canonical and each once; pictures and files left out. */
export function findLinks(text: string, base: URL): readonly URL[] {
  const links = isFeedOrSitemap(text) ? findListed(text) : readHtml(text, [], ($) => findLinked($, base));
  const found = new Map<string, URL>();
  for (const link of links) {
    const url = canonicalAddress(link, base);
    if (url !== null && !NO_PAGE.test(url.pathname) && !found.has(url.href)) found.set(url.href, url);
  }
  return [...found.values()];
}
