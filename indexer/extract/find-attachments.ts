import type { CheerioAPI } from 'cheerio';
import type { Attachment } from '#core/contract/article.ts';
import { normalise } from '#core/vi/normalise.ts';
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

interface Link {
  readonly href: string;
  readonly text: string;
}

/** The documents among some links, each once; their addresses made whole by the page's own. */
function toAttachments(links: readonly Link[], url: string | null): readonly Attachment[] {
  const found = new Map<string, Attachment>();
  for (const { href, text } of links) {
    if (!DOCUMENT.test(href)) continue;
    // A saved page without its address keeps the link as it stands.
    const whole = url !== null && URL.canParse(href, url) ? new URL(href, url).href : href;
    if (!found.has(whole)) found.set(whole, { title: normalise(text) || href.replace(/.*\//, ''), url: whole });
  }
  return [...found.values()];
}

/** Documents that an article links to. */
export function findAttachments($: CheerioAPI, article: string, url: string | null): readonly Attachment[] {
  const links = $(article).find('a[href]').toArray();
  return toAttachments(
    links.map((link) => ({ href: $(link).attr('href') ?? '', text: $(link).text() })),
    url,
  );
}

/** Documents that a page links to outside its article's text, under words that say they belong to it: `Tệp đính kèm:`. */
export function findLabelledAttachments($: CheerioAPI, url: string | null): readonly Attachment[] {
  const labelled = $('body a[href]')
    .toArray()
    .filter((link) => DOCUMENT.test($(link).attr('href') ?? '') && $(link).closest(ELSEWHERE).length === 0)
    .filter((link) =>
      $(link)
        .parents()
        .toArray()
        .slice(0, LABEL_WITHIN)
        .some((block) => [$(block), $(block).prev()].some((place) => LABEL.test(normalise(textStart(place, OPENING))))),
    );
  return toAttachments(
    labelled.map((link) => ({ href: $(link).attr('href') ?? '', text: $(link).text() })),
    url,
  );
}
