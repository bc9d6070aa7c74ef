import { findDates } from '#core/vi/dates.ts';
import { findDocumentNumbers } from '#core/vi/document-numbers.ts';
import { normalise } from '#core/vi/normalise.ts';
import { decodeEntities } from './decode-entities.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { NOTHING_READ } from './extracted-page.ts';
import { classifyLine } from './page-lines.ts';
import { readDates } from './read-dates.ts';
import { readHeader, type PageHeader } from './read-header.ts';
import { readLetterheadLine } from './read-letterhead.ts';
import { splitGluedLine } from './split-glued-line.ts';
import { takeSigner } from './take-signer.ts';

const MAX_TITLE = 250;
const MIN_BODY = 40;
const NOT_FOUND = /(?:không tìm thấy|404|trang (?:bạn|này) .{0,30}không tồn tại|lỗi hệ thống)/iu;

/** A title is one line that is no sentence; a page may have none, and a sentence is never promoted to one. */
function isTitle(line: string): boolean {
  if (line.length > MAX_TITLE || /[.;,:]$/.test(line)) return false;
  return !(/^(?:sáng|chiều|tối|trưa)?\s*ngày\s+\d/iu.test(line) && line.length > 120);
}

/** True for a page that lists articles: the same pair of short lines over and over with dates between. */
function isList(lines: readonly string[]): boolean {
  const stamps = lines.filter((line) => classifyLine(line) === 'stamp').length;
  const listed = lines.filter((line) => /^\(.*\)$/.test(line) && classifyLine(line) === 'stamp').length;
  return (stamps >= 4 && stamps >= lines.length / 4) || (listed >= 3 && listed >= lines.length / 3);
}

/** Reads the saved text of a portal page: header, title, time stamp, paragraphs, signer, then page furniture. */
export function extractText(text: string, url: string | null): ExtractedPage {
  const lines = normalise(decodeEntities(text))
    .split('\n')
    .filter((line) => line !== '')
    .flatMap(splitGluedLine);
  if (isList(lines)) return { kind: 'list', reason: 'trang liệt kê' };
  let unit: string | null = null;
  let title: string | null = null;
  let titleOpen = true;
  let shown: string | null = null;
  const body: string[] = [];
  /** The document's own number; a blank one (`Số: /KH-UBND`) is none. */
  const own: ReturnType<typeof findDocumentNumbers>[number][] = [];
  for (const [at, line] of lines.entries()) {
    const header: PageHeader | null = at < 3 && unit === null ? readHeader(line) : null;
    if (header !== null) {
      unit = header.unit;
      if (header.glued !== '') {
        body.push(header.glued);
        titleOpen = false;
      }
      continue;
    }
    const kind = classifyLine(line);
    if (kind === 'end' && (body.length > 0 || title !== null)) break;
    const letterhead = kind === 'text' && title !== null && body.length === 0 ? readLetterheadLine(line) : null;
    if (letterhead !== null) {
      if (letterhead.kind === 'day') shown ??= letterhead.day;
      if (letterhead.kind === 'number') own.push(...findDocumentNumbers(letterhead.text));
      continue;
    }
    if (kind === 'stamp' && body.length === 0) shown ??= findDates(line)[0]?.day ?? null;
    if (kind !== 'text') continue;
    if (title === null && titleOpen && body.length === 0) {
      titleOpen = false;
      if (isTitle(line)) title = line;
      else body.push(line);
    } else body.push(line);
  }
  const author = takeSigner(body);
  const whole = body.join('\n');
  if (NOT_FOUND.test(`${title ?? ''} ${whole.slice(0, 200)}`) && whole.length < 600)
    return { kind: 'other', reason: 'trang báo lỗi' };
  if (whole.length < MIN_BODY) return { kind: 'other', reason: 'không có nội dung bài' };
  const documentNumbers =
    own.length === 0 ? [] : [...own, ...findDocumentNumbers(whole)].map(({ canonical }) => canonical);
  return {
    kind: 'article',
    reading: { ...NOTHING_READ, title, body: whole, unit, author, documentNumbers, ...readDates(shown, url, whole) },
  };
}
