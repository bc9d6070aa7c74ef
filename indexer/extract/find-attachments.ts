import type { CheerioAPI } from 'cheerio';
import type { Attachment } from '#core/contract/article.ts';
import { normalise } from '#core/vi/normalise.ts';

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)(?:$|[?#])/i;

/** Documents that an article links to, each once; their addresses made whole by the page's own. */
export function findAttachments($: CheerioAPI, article: string, url: string | null): readonly Attachment[] {
  const found = new Map<string, Attachment>();
  for (const link of $(article).find('a[href]').toArray()) {
    const href = $(link).attr('href') ?? '';
    if (!DOCUMENT.test(href)) continue;
    // A saved page without its address keeps the link as it stands.
    const whole = url !== null && URL.canParse(href, url) ? new URL(href, url).href : href;
    const title = normalise($(link).text()) || href.replace(/.*\//, '');
    if (!found.has(whole)) found.set(whole, { title, url: whole });
  }
  return [...found.values()];
}
