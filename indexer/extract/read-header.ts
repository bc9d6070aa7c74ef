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
const LEVELS = 'tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu';
const LEVEL = new RegExp(String.raw`(?:^|\s)(?:${LEVELS})\s`, 'iu');
const STARTS_WITH_LEVEL = new RegExp(String.raw`^(?:${LEVELS})\s`, 'iu');
/** A part that is nothing but names: a title with a dash goes on with small letters. */
const NAMES = new RegExp(String.raw`^(?:(?:${LEVELS})\s+)?\p{Lu}[\p{L}'’]*(?:\s(?:\p{Lu}[\p{L}'’]*|\d{1,2}))*$`, 'u');
const PROVINCE = /\s-\s(?:tỉnh|thành phố)\s.*$/iu;
const GLUE = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
const MAX_UNIT = 80;
const MAX_SECTION_WORDS = 6;

const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** `Danh bạ - Xã Lộc An`, `Phường Bãi Trên - Tỉnh Lộc Sơn`: a unit by its full name, and at most a section before it. */
function readNames(line: string): PageHeader | null {
  const parts = line.split(/\s+-\s+/);
  const at = parts.findIndex((part) => STARTS_WITH_LEVEL.test(part));
  const names = parts.slice(at).map(capitalised);
  if (at < 0 || parts.length < 2 || line.length > MAX_UNIT + 40 || !names.every((name) => NAMES.test(name)))
    return null;
  const section = parts.slice(0, at).join(' - ');
  if (section.split(/\s+/).length > MAX_SECTION_WORDS || /\d|[:"“]/u.test(section)) return null;
  return { unit: names.join(' - ').replace(PROVINCE, ''), glued: '', section };
}

/** Reads a header line, or null when the line is something else: a title with a dash is not a header. */
export function readHeader(line: string): PageHeader | null {
  const names = readNames(line);
  if (names !== null) return names;
  const section = SECTION.exec(line);
  if (section === null) return null;
  const rest = line.slice(section[0].length).trim();
  const [unit = '', ...body] = rest.split(GLUE);
  if (unit.length > MAX_UNIT || !LEVEL.test(unit)) return null;
  return { unit: unit.trim(), glued: body.join('').trim(), section: section[0].replace(/\s+-\s+$/, '') };
}
