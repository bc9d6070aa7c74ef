import type { CheerioAPI } from 'cheerio';
import type { Attachment } from '#core/contract/article.ts';
import { blockText } from './block-text.ts';
import { documentFact } from './document-fact.ts';
import { DOCUMENT, toAttachments } from './find-attachments.ts';
import { isProse } from './is-prose.ts';
import { classifyLine } from './page-lines.ts';
import { firstSaying } from './saying.ts';

/** How far below its title, in lines, a notice has its sentence, its facts and its document. */
const NEAR = 10;
const BLOCKS = 'p, li, td, div, h2, h3, h4';

/** What an article says, and the documents linked there. */
export interface Main {
  readonly own: readonly string[];
  readonly inside: readonly Attachment[];
}

/**
 * What a notice has right below its title where its text is too short for readability: a sentence or two, the facts of
 * a document, and documents, which are linked by such words as `Xem chi tiết tại đây`.
 *
 * Only those lines count: boxes beside it link the documents of others by the same words. `lines` is all that a reader
 * sees of the page.
 */
export function readNotice($: CheerioAPI, url: string | null, title: string | null, lines: readonly string[]): Main {
  const at = firstSaying(lines, title);
  const below = at < 0 ? [] : lines.slice(at + 1, at + 1 + NEAR);
  const end = below.findIndex((line) => classifyLine(line) === 'end');
  const near = below.slice(0, end < 0 ? undefined : end);
  const links = $('body a[href]')
    .toArray()
    .filter((link) => DOCUMENT.test(link.attribs['href'] ?? ''))
    .filter((link) => near.includes(blockText($(link).closest(BLOCKS).contents().toArray())));
  return {
    own: near.filter((line) => isProse(line) || documentFact(line) !== null),
    inside: toAttachments(links, url),
  };
}
