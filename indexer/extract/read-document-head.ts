import { fold } from '#core/vi/fold.ts';
import { findUnits } from '../articles/find-unit.ts';
import { HOST_AGENCIES } from '../places/host-agencies.ts';
import { isProse } from './is-prose.ts';
import { readLetterheadLine, type LetterheadLine } from './read-letterhead.ts';

/** The head of an administrative document: everything above its first paragraph. */
export interface DocumentHead {
  /** `THÔNG BÁO Về việc …`; null where the document has neither type nor subject. */
  readonly title: string | null;
  readonly subject: string | null;
  /** The unit that issued it, of several the last: `UBND HUYỆN SƠN TỊNH`, `UBND XÃ TỊNH SƠN`. */
  readonly issuer: string | null;
  /** The lines that name who issued it. */
  readonly issuers: string;
  readonly day: string | null;
  /** The line of the document's own number, which may be blank: `Số: /KH-UBND`. */
  readonly number: string;
  /** Where the subject stands and where the text begins. */
  readonly subjectAt: number;
  readonly end: number;
}

const MAX_LINES = 18;
const MAX_SUBJECT = 300;
const MAX_SHOUT = 90;
const SUBJECT_LINES = 2;
/** Words that open the text and never a subject. */
const OPENS_TEXT =
  /^(?:căn cứ|kính gửi|thực hiện|xét|theo|nhằm|để|điều \d|phần|chương|[ivx]{1,4}[.)]|\d{1,2}[.)]|[-–+•])/iu;
const BRIEF_SUBJECT = /^(?:v\/v|về việc)\b/iu;

const shouted = (text: string) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
const PARTY = /^(huyện|tỉnh|thị|thành) (?:ủy|uỷ)\s/iu;
const LEVEL_OF_PARTY: Readonly<Record<string, string>> = {
  huyện: 'huyện',
  tỉnh: 'tỉnh',
  thị: 'thị xã',
  thành: 'thành phố',
};
const LEVEL = /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?=\s)/giu;

/** Shouted names as they are written in text: `UBND XÃ HẢI LÂM` -> `UBND xã Hải Lâm`. */
function written(text: string): string {
  const named = text.replace(PARTY, (_, level: string) => `${LEVEL_OF_PARTY[level.toLowerCase()] ?? ''} `);
  return named
    .toLowerCase()
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(LEVEL, (level) => level.toLowerCase());
}

/** `ỦY BAN NHÂN DÂN`, `XÃ HẢI LÂM` -> `Xã Hải Lâm`; `UBND TỈNH LỘC SƠN`, `SỞ Y TẾ` -> `Sở Y tế tỉnh Lộc Sơn`. */
function readIssuer(parts: readonly LetterheadLine[]): string | null {
  const issuers = parts.filter(({ kind }) => kind === 'issuer');
  const unit = issuers.flatMap(({ text }) => findUnits(written(text))).at(-1) ?? null;
  const last = fold(issuers.at(-1)?.text ?? '');
  const department = Object.values(HOST_AGENCIES).find((name) => fold(name) === `${last} tinh`);
  return unit?.startsWith('Tỉnh ') === true && department !== undefined
    ? department.replace(/tỉnh$/u, `tỉnh ${unit.slice('Tỉnh '.length)}`)
    : unit;
}

/** Reads a document's head that begins at a line, or null: one shouted line is a title, two different parts are a head. */
export function readDocumentHead(lines: readonly string[], start: number): DocumentHead | null {
  const parts: LetterheadLine[] = [];
  const subject: string[] = [];
  let type: string | null = null;
  let subjectAt = -1;
  let at = start;
  for (; at < lines.length && at - start < MAX_LINES; at += 1) {
    const cells = (lines[at] ?? '').split(/\s*\|\s*/).filter((cell) => cell !== '');
    const read = (cells.length === 0 ? [''] : cells).map((cell) => readLetterheadLine(cell));
    const text = cells.join(' ');
    if (read.every((part) => part !== null)) {
      // A second type is the order itself (`QUYẾT ĐỊNH:`), and belongs to the text.
      if (type !== null && read.some((part) => part.kind === 'type')) break;
      type ??= read.find((part) => part.kind === 'type')?.text ?? null;
      parts.push(...read);
    } else if (type === null && shouted(text) && text.length <= MAX_SHOUT && parts.length > 0) {
      parts.push({ kind: 'rule', text, day: null });
    } else if (
      subject.length < SUBJECT_LINES &&
      text.length <= MAX_SUBJECT &&
      !OPENS_TEXT.test(text) &&
      !isProse(text) &&
      (type !== null || BRIEF_SUBJECT.test(text))
    ) {
      if (subject.length === 0) subjectAt = at;
      subject.push(text);
    } else break;
  }
  const kinds = new Set(parts.map(({ kind }) => kind).filter((kind) => kind !== 'rule'));
  if (kinds.size < 2) return null;
  const whole = [type, ...subject].filter((part) => part !== null).join(' ');
  return {
    title: whole === '' ? null : whole,
    subject: subject.length === 0 ? null : subject.join(' '),
    issuer: readIssuer(parts),
    issuers: parts
      .filter(({ kind }) => kind === 'issuer')
      .map(({ text }) => text)
      .join('\n'),
    day: parts.find(({ day }) => day !== null)?.day ?? null,
    number: parts.find(({ kind }) => kind === 'number')?.text ?? '',
    subjectAt,
    end: at,
  };
}
