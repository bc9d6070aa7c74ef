import { isBodyName } from './is-body-name.ts';
import { isSectionName } from './is-section-name.ts';

/** Line 1 of a saved portal page: `Chi tiết - Huyện Vĩnh Linh`, `Chi tiết bài viết - Xã Gio Châu - Gio Linh`. */
export interface PageHeader {
  readonly unit: string;
  /** Body text glued to the header without a space: `…Gio LinhChiều ngày 17/3/2023`. */
  readonly glued: string;
  /** What stands before the unit: `Chi tiết`, `Giới thiệu chung`. */
  readonly section: string;
}

const SECTION =
  /^(?:chi tiết|tin tức|tin hoạt động|bài viết|thông báo|tin|news|hoạt động|sự kiện|giới thiệu|văn bản|trang chủ)(?:\s[\p{L}\s]{0,30})?\s+-\s+(?=\p{Lu})/iu;
const LEVELS = 'tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu';
const LEVEL = new RegExp(String.raw`(?:^|\s)(?:${LEVELS})\s`, 'iu');
const STARTS_WITH_LEVEL = new RegExp(String.raw`^(?:${LEVELS})\s`, 'iu');
/** A part that is nothing but names: a title with a dash goes on with small letters. */
const NAMES = new RegExp(String.raw`^(?:(?:${LEVELS})\s+)?\p{Lu}[\p{L}'’]*(?:\s(?:\p{Lu}[\p{L}'’]*|\d{1,2}))*$`, 'u');
/** Bodies whose name is that of the place they govern, and the portal's own name before it. */
const GOVERNS =
  /^(?:(?:cổng|trang) (?:thông tin điện tử|tin điện tử|ttđt)|ubnd|(?:ủy|uỷ) ban nhân dân)\s+(?=(?:thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s)/iu;
/** `Thị trấn X | Huyện Y | Tỉnh Z`, `Phường X, thành phố Y`: the first is who publishes. */
const LISTED = /\s*\|\s*|,\s+/u;
const OF_PLACE = new RegExp(
  String.raw`[\s,–-]+(?:${LEVELS})\s(?:\p{Lu}[\p{L}'’]*|\d{1,2})(?:\s\p{Lu}[\p{L}'’]*){0,3}$`,
  'iu',
);
const PROVINCE = /\s-\s(?:tỉnh|thành phố)\s.*$/iu;
const GLUE = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
const MAX_UNIT = 80;
const MAX_SECTION_WORDS = 6;

const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** `Thị trấn Bãi Trên` -> `thị trấn Bãi Trên`. */
const lowerLevel = (name: string) => name.replace(STARTS_WITH_LEVEL, (level) => level.toLowerCase());

/** `Danh bạ - Xã Lộc An`, `Phường Bãi Trên - Tỉnh Lộc Sơn`: a unit by its full name, and at most a section before it. */
function readNames(line: string): PageHeader | null {
  const parts = line.split(/\s+-\s+/);
  const at = parts.findIndex((part) => STARTS_WITH_LEVEL.test(part));
  const names = parts.slice(at).map(capitalised);
  if (at < 0 || parts.length < 2 || line.length > MAX_UNIT + 40 || !names.every((name) => NAMES.test(lowerLevel(name))))
    return null;
  const section = parts.slice(0, at).join(' - ');
  if (section.split(/\s+/).length > MAX_SECTION_WORDS || /\d|[:"“]/u.test(section)) return null;
  return { unit: names.join(' - ').replace(PROVINCE, ''), glued: '', section };
}

/** `Thị trấn Bãi Trên | Huyện Lộc An | Tỉnh Lộc Sơn`, `UBND phường Bãi Trên, TP Lộc An`. */
function readListed(line: string): PageHeader | null {
  if (line === line.toUpperCase()) return null;
  const bare = line.replace(GOVERNS, '');
  const parts = bare.split(LISTED);
  if (parts.length < 2 && bare === line) return null;
  const named = parts.filter((part) => NAMES.test(lowerLevel(part)) && STARTS_WITH_LEVEL.test(part));
  const rest = parts.filter((part) => !NAMES.test(lowerLevel(part)));
  const [first] = named;
  if (line.length > MAX_UNIT + 40 || first === undefined || !rest.every(isSectionName)) return null;
  return { unit: capitalised(first), glued: '', section: rest.join(' - ') };
}

/** `Sở Y tế tỉnh Lộc Sơn`, `Trường THCS Bãi Trên - huyện Lộc An`: a body under its full name, as the first line of a page. */
export function readBodyHeader(line: string): PageHeader | null {
  if (
    line === line.toUpperCase() ||
    line.length > MAX_UNIT ||
    !OF_PLACE.test(line) ||
    !isBodyName(line.replace(/[,–-]/gu, ' '))
  )
    return null;
  return { unit: line.replace(/\s+[-–]\s.*$/u, ''), glued: '', section: '' };
}

/** Reads a header line, or null when the line is something else: a title with a dash is not a header. */
export function readHeader(line: string): PageHeader | null {
  const names = readNames(line) ?? readListed(line);
  if (names !== null) return names;
  const section = SECTION.exec(line);
  if (section === null) return null;
  const rest = line.slice(section[0].length).trim();
  const [unit = '', ...body] = rest.split(GLUE);
  if (unit.length > MAX_UNIT || !LEVEL.test(unit)) return null;
  return { unit: unit.trim(), glued: body.join('').trim(), section: section[0].replace(/\s+-\s+$/, '') };
}
