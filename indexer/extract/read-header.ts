/** Line 1 of a saved portal page: `Chi tiết - Huyện Vĩnh Linh`, `Chi tiết bài viết - Xã Gio Châu - Gio Linh`. */
export interface PageHeader {
  readonly unit: string;
  /** Body text glued to the header without a space: `…Gio LinhChiều ngày 17/3/2023`. */
  readonly glued: string;
}

const SECTION =
  /^(?:chi tiết|tin tức|tin hoạt động|bài viết|thông báo|tin|news|hoạt động|sự kiện)(?:\s[\p{L}\s]{0,30})?\s+-\s+(?=\p{Lu})/iu;
const LEVEL = /(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s/iu;
const GLUE = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
const MAX_UNIT = 80;

/** Reads a header line, or null when the line is something else: a title with a dash is not a header. */
export function readHeader(line: string): PageHeader | null {
  const section = SECTION.exec(line);
  if (section === null) return null;
  const rest = line.slice(section[0].length).trim();
  const [unit = '', ...body] = rest.split(GLUE);
  if (unit.length > MAX_UNIT || !LEVEL.test(unit)) return null;
  return { unit: unit.trim(), glued: body.join('').trim() };
}
