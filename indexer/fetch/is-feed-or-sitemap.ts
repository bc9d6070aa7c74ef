/**
 * What may stand before a document's first tag, then one that feeds and sitemaps begin with, whatever its prefix.
 *
 * Several instructions are common (`<?xml-stylesheet …?>` in every sitemap of WordPress). No comment reaches across the end
 * of another, or a page that begins with thirty of them would be tried in two to the power of thirty ways.
 */
const XML =
  /^\uFEFF?(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!doctype[^>]*>)*<(?:[\w-]+:)?(?:rss|feed|urlset|sitemapindex|RDF)[\s>]/i;

/** Whether a text is a feed (RSS, Atom) or a sitemap: addresses, and never an article. */
export const isFeedOrSitemap = (text: string): boolean => XML.test(text);
