import { load, type CheerioAPI } from 'cheerio';
import { readHtml } from '../extract/read-html.ts';
import { textStart } from '../extract/text-start.ts';
import { canonicalAddress } from './canonical-address.ts';
import { isFeedOrSitemap } from './is-feed-or-sitemap.ts';
import { nestsBeyond } from './nests-beyond.ts';

const NO_PAGE =
  /\.(?:css|js|json|ico|png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|avi|wmv|woff2?|ttf)$/i;

/** Feeds and sitemaps list what they list within some five levels. */
const LISTED_WITHIN = 20;
/** Sloppy feeds leave elements open; a bomb opens millions, which the parser would take hours for. */
const MOST_LEVELS = 5000;
/** Browsers and servers take no longer ones. */
const MAX_ADDRESS = 2000;

/** What a feed or sitemap lists, without its own address, answers to it and files; by name alone, whatever the prefix. */
function findListed(text: string): readonly string[] {
  const listed: string[] = [];
  if (nestsBeyond(text, MOST_LEVELS)) return listed;
  const open = load(text, { xml: true })
    .root()
    .contents()
    .toArray()
    .reverse()
    .map((node) => ({ node, inside: '', level: 0 }));
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { node, inside, level } = top;
    if (!('attribs' in node)) continue;
    const name = node.name.replace(/^.*:/, '').toLowerCase();
    const { rel = '', href, isPermaLink } = node.attribs;
    const own = () => textStart([node], MAX_ADDRESS).trim();
    if (name === 'loc' && /^(?:url|sitemap)$/.test(inside)) listed.push(own());
    else if (name === 'link' && /^(?:item|entry)$/.test(inside)) {
      if (/^(?:alternate)?$/.test(rel)) listed.push(href ?? own());
    } else if (name === 'guid' && inside === 'item' && isPermaLink !== 'false' && /^https?:/.test(own()))
      listed.push(own());
    if (level < LISTED_WITHIN)
      for (const child of node.children.toReversed()) open.push({ node: child, inside: name, level: level + 1 });
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
