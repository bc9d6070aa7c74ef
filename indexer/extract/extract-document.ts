import { normalise } from '#core/vi/normalise.ts';
import { findUnits } from '../articles/find-unit.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { extractText } from './extract-text.ts';
import { readLetterheadLine } from './read-letterhead.ts';

/** The head ends within so many lines; further down the same words are quoted. */
const HEAD_LINES = 30;
const KIND =
  /^(?:QUYẾT ĐỊNH|KẾ HOẠCH|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|CHỈ THỊ|CÔNG ĐIỆN|GIẤY MỜI|HƯỚNG DẪN|NGHỊ QUYẾT|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN|KẾT LUẬN|BIÊN BẢN|LỊCH CÔNG TÁC)$/u;
/** A letter has no kind; what it is about stands under its number. */
const ABOUT = /^(?:V\/v|Về việc)\s*:?\s/iu;
/** Where the subject ends and the text begins. */
const TEXT_BEGINS =
  /^(?:căn cứ|thực hiện|thi hành|kính gửi|xét|theo|để|nhằm|điều 1|phần|[ivx]+\.|\d+\.|ngày\s|trong\s|qua\s)/iu;
/** `XÃ HỘI CHỦ NGHĨA` is no commune. */
const MOTTO = /XÃ HỘI CHỦ NGHĨA/u;
const MAX_TITLE = 250;
const MAX_SUBJECT_LINES = 5;
/** Two columns side by side come out of a PDF as one line. */
const SECOND_COLUMN = /\s+(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]|\p{Lu}[\p{L}\s]{1,30},\s*ngày\s+\d{1,2}\s+tháng)/gu;

const isShouted = (line: string) => line === line.toUpperCase() && /\p{L}/u.test(line);
const titleCase = (text: string) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** The unit named last in a letterhead is the issuer: `ỦY BAN NHÂN DÂN` over `HUYỆN VĨNH LINH`. */
const readIssuer = (head: readonly string[]): string | null =>
  head
    .filter((line) => isShouted(line) && !MOTTO.test(line))
    .flatMap((line) => findUnits(titleCase(line)))
    .at(-1) ?? null;

/** How many lines from `at` on say what a document is about. */
function countSubject(lines: readonly string[], at: number): number {
  let count = 0;
  let length = 0;
  for (const line of lines.slice(at, at + MAX_SUBJECT_LINES)) {
    length += line.length + 1;
    if (length > MAX_TITLE || TEXT_BEGINS.test(line) || /^[-–_*]+$/.test(line)) break;
    // The office that decides stands in capitals between subject and grounds: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`.
    if (isShouted(line) && count > 0) break;
    count += 1;
    if (/[.;:]$/.test(line)) break;
  }
  return count;
}

/**
 * Reads the text of a document given as a file of its own, a PDF or a DOCX.
 *
 * An administrative document (Decree 30/2020/NĐ-CP) begins with its letterhead, and its title is the kind and what it is
 * about, `QUYẾT ĐỊNH` and `Về việc …`; taken as a page it would be called after its issuer. Any other is read as a page is.
 */
export function extractDocument(text: string, url: string | null): ExtractedPage {
  const lines = normalise(text)
    .split('\n')
    .flatMap((line, at) => (at < HEAD_LINES ? line.split(SECOND_COLUMN) : [line]));
  const isHead = (line: string, at: number) => at < HEAD_LINES && readLetterheadLine(line) !== null;
  const kindAt = lines.findIndex((line, at) => at < HEAD_LINES && (KIND.test(line) || ABOUT.test(line)));
  if (kindAt < 0 || !lines.slice(0, kindAt).some(isHead)) return extractText(text, url);
  const subject = KIND.test(lines[kindAt] ?? '') ? 1 + countSubject(lines, kindAt + 1) : countSubject(lines, kindAt);
  const head = lines.slice(0, kindAt);
  const title = lines.slice(kindAt, kindAt + Math.max(1, subject)).join(' ');
  const rest = lines.slice(kindAt + Math.max(1, subject));
  const page = extractText([title, ...head.filter(isHead), ...rest].join('\n'), url);
  if (page.kind !== 'article') return page;
  return { kind: 'article', reading: { ...page.reading, unit: page.reading.unit ?? readIssuer(head) } };
}
