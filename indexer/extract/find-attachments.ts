import type { CheerioAPI } from 'cheerio';
import type { Attachment } from '#core/contract/article.ts';
import { normalise } from '#core/vi/normalise.ts';
import { rawText } from './block-text.ts';
import type { PageElements } from './page-elements.ts';
import { textStart } from './text-start.ts';

/** Addresses of documents. */
export const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)(?:$|[?#])/i;

const LABEL =
  /^(?:các )?(?:(?:tệp|tập|file|tài liệu|văn bản) (?:tin )?)?(?:đính kèm|kèm theo)|^(?:tệp|file|tài liệu) (?:tải về|download)/iu;
/** How many blocks above a link its label may open. */
const LABEL_WITHIN = 4;
/** Labels are short. */
const OPENING = 80;
const ELSEWHERE = 'nav, aside, footer, header, [class*="related"], [class*="sidebar"]';

type Link = PageElements[number];

const hrefOf = (link: Link): string => link.attribs['href'] ?? '';

/** The documents among some links, each once; their addresses made whole by the page's own. */
export function toAttachments(links: readonly Link[], url: string | null): readonly Attachment[] {
  const found = new Map<string, Attachment>();
  for (const link of links) {
    const href = hrefOf(link);
    if (!DOCUMENT.test(href)) continue;
    // A saved page without its address keeps the link as it stands.
    const whole = url !== null && URL.canParse(href, url) ? new URL(href, url).href : href;
    if (!found.has(whole))
      found.set(whole, { title: normalise(rawText([link])) || href.replace(/.*\//, ''), url: whole });
  }
  return [...found.values()];
}

/** Documents that an article links to. */
export const findAttachments = (articles: PageElements, url: string | null): readonly Attachment[] =>
  toAttachments(articles.find('a[href]').toArray(), url);

/** Documents that a page links to outside its article's text, under words that say they belong to it: `Tệp đính kèm:`. */
export function findLabelledAttachments($: CheerioAPI, url: string | null): readonly Attachment[] {
  const labelled = $('body a[href]')
    .toArray()
    .filter((link) => DOCUMENT.test(hrefOf(link)) && $(link).closest(ELSEWHERE).length === 0)
    .filter((link) =>
      $(link)
        .parents()
        .toArray()
        .slice(0, LABEL_WITHIN)
        .some((block) =>
          [[block], $(block).prev().toArray()].some((places) => LABEL.test(normalise(textStart(places, OPENING)))),
        ),
    );
  return toAttachments(labelled, url);
}
