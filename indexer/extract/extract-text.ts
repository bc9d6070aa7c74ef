import { findDates } from '#core/vi/dates.ts';
import { findDocumentNumbers } from '#core/vi/document-numbers.ts';
import { normalise } from '#core/vi/normalise.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { NOTHING_READ } from './extracted-page.ts';
import { decodeEntities } from './decode-entities.ts';
import { classifyLine } from './page-lines.ts';
import { readDates } from './read-dates.ts';
import { readHeader, type PageHeader } from './read-header.ts';
import { readLetterhead } from './read-letterhead.ts';
import { readSigner } from './read-signer.ts';
import { splitOneLine } from './split-one-line.ts';

const MAX_TITLE = 250;
const MIN_BODY = 40;
const SIGNER_LABEL = /^(?:tác giả|nguồn|người viết|tin|bài|ảnh)[^:]{0,20}:/iu;
const NOT_FOUND = /(?:không tìm thấy|404|trang (?:bạn|này) .{0,30}không tồn tại|lỗi hệ thống)/iu;

/** A date alone in brackets, as lists print above each summary. */
const BRACKETED = /^\(\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*\)$/;

/** A title is one line that is no sentence; a page may have none, and a sentence is never promoted to one. */
function isTitle(line: string): boolean {
  if (line.length > MAX_TITLE || /[.;,:]$/.test(line)) return false;
  return !(/^(?:sáng|chiều|tối|trưa)?\s*ngày\s+\d/iu.test(line) && line.length > 120);
}

/** True for a page that lists articles: the same pair of short lines over and over with dates between. */
function isList(lines: readonly string[]): boolean {
  const stamps = lines.filter((line) => classifyLine(line) === 'stamp').length;
  const bracketed = lines.filter((line) => BRACKETED.test(line)).length;
  return (stamps >= 4 && stamps >= lines.length / 4) || (bracketed >= 3 && BRACKETED.test(lines[0] ?? ''));
}

/** Reads the saved text of a portal page: header, title, time stamp, paragraphs, signer, then page furniture. */
export function extractText(text: string, url: string | null): ExtractedPage {
  const raw = splitOneLine(
    normalise(decodeEntities(text))
      .split('\n')
      .filter((line) => line !== ''),
  );
  const letterhead = readLetterhead(raw);
  const lines = letterhead?.rest ?? raw;
  if (isList(lines)) return { kind: 'list', reason: 'trang liệt kê' };
  let unit: string | null = null;
  let title: string | null = null;
  let titleOpen = true;
  let shown: string | null = letterhead?.day ?? null;
  const body: string[] = [];
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
    if (kind === 'stamp' && body.length === 0) shown ??= findDates(line)[0]?.day ?? null;
    if (kind !== 'text') continue;
    if (title === null && titleOpen && body.length === 0) {
      titleOpen = false;
      if (isTitle(line)) title = line;
      else body.push(line);
    } else body.push(line);
  }
  let author: string | null = null;
  // At most an author and a source line end a body; of the two the person comes first, so the upper one counts.
  for (let left = 2; left > 0 && body.length > 1; left -= 1) {
    const signer = readSigner(body.at(-1) ?? '');
    const labelled = SIGNER_LABEL.test(body.at(-1) ?? '');
    if (signer === null || (author !== null && !labelled)) break;
    author = signer;
    body.pop();
    if (!labelled) break;
  }
  const whole = body.join('\n');
  if (NOT_FOUND.test(`${title ?? ''} ${whole.slice(0, 200)}`) && whole.length < 600)
    return { kind: 'other', reason: 'trang báo lỗi' };
  if (whole.length < MIN_BODY) return { kind: 'other', reason: 'không có nội dung bài' };
  const own = findDocumentNumbers(letterhead?.numberLine ?? '');
  const documentNumbers =
    own.length === 0 ? [] : [...own, ...findDocumentNumbers(whole)].map(({ canonical }) => canonical);
  return {
    kind: 'article',
    reading: { ...NOTHING_READ, title, body: whole, unit, author, documentNumbers, ...readDates(shown, url, whole) },
  };
}
