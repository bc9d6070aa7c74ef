import { normalise } from '#core/vi/normalise.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { extractText } from './extract-text.ts';
import { readDocumentHead } from './read-document-head.ts';
import { readLines } from './read-lines.ts';

/** A letterhead ends within so many lines. */
const HEAD_LINES = 30;
/** Its two columns, side by side on paper, come out of a PDF as one line. */
const SECOND_COLUMN =
  /\s+(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–])|(?<=^Số\s?:.*[\p{Lu}\d])\s+(?=\p{Lu}\p{Ll}[\p{L}\s]{0,30},\s*ngày\s)/u;

/**
 * Reads the text of a document given as a file of its own, a PDF or a DOCX.
 *
 * Nothing of a portal stands above its head; what has no head of a document is read as the text of a page is.
 */
export function extractDocument(text: string, url: string | null): ExtractedPage {
  const lines = normalise(text)
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line, at) => (at < HEAD_LINES ? line.split(SECOND_COLUMN) : [line]));
  if (readDocumentHead(lines, 0) === null) return extractText(lines.join('\n'), url);
  return readLines(lines, url, { title: null, shown: null, author: null, dated: false });
}
