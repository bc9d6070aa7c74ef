import { load } from 'cheerio';
import { canonicalAddress } from './canonical-address.ts';

const NO_PAGE =
  /\.(?:css|js|json|ico|png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|avi|wmv|woff2?|ttf)$/i;
const XML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b/i;

/** Whether a text is a feed or a sitemap: links, and never an article. */
export const isFeedOrSitemap = (text: string): boolean => XML.test(text);

/** The addresses a page, feed or sitemap names, in its order, canonical and each once; pictures and files left out. */
export function findLinks(text: string, base: URL): readonly URL[] {
  const links: string[] = [];
  if (isFeedOrSitemap(text)) {
    const $ = load(text, { xml: true });
    $('loc, item > link, entry > link').each((_, node) => {
      links.push($(node).attr('href') ?? $(node).text().trim());
    });
  } else {
    const $ = load(text);
    const written = $('base[href]').attr('href');
    const root = written !== undefined && URL.canParse(written, base) ? new URL(written, base) : base;
    // An empty link or `#` is the page itself.
    $('a[href], link[type="application/rss+xml"], link[type="application/atom+xml"], link[rel="next"]').each(
      (_, node) => {
        const link = $(node).attr('href')?.trim() ?? '';
        if (link !== '' && !link.startsWith('#') && URL.canParse(link, root)) links.push(new URL(link, root).href);
      },
    );
  }
  const found = new Map<string, URL>();
  for (const link of links) {
    const url = canonicalAddress(link, base);
    if (url !== null && !NO_PAGE.test(url.pathname) && !found.has(url.href)) found.set(url.href, url);
  }
  return [...found.values()];
}
