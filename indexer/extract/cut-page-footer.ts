/** Lines that only a portal says of itself. */
const OWN =
  /^(?:[®©]|\(c\)\s|bản quyền|copyright|giấy phép (?:số|thiết lập|hoạt động)|cơ quan (?:chủ quản|quản lý)\s*:|chịu trách nhiệm(?: chính)?(?: về)?(?: nội dung| xuất bản)?(?:\s|:)|trưởng ban biên tập|(?:trang|cổng) (?:thông tin|tin) điện tử|(?:ghi rõ|đề nghị ghi|trích dẫn) .{0,20}nguồn)/iu;
/** Lines that stand beside those, and in notices, too. */
const CONTACT =
  /^(?:địa chỉ|trụ sở|điện thoại|đt|tel|hotline|đường dây nóng|fax|e-?mail|hộp thư|website|thiết kế|xây dựng bởi|phát triển bởi|powered by)(?:\s|:|\.|$)/iu;
/** One sign is too little: a notice may end with an address, and a law be quoted by its licence number. */
const FEWEST = 2;
/** Paragraphs may begin with the same words; they are longer. */
const MAX_LENGTH = 200;

const isOwn = (line: string): boolean => line.length < MAX_LENGTH && OWN.test(line);
const isContact = (line: string): boolean => line.length < MAX_LENGTH && CONTACT.test(line);

/**
 * Lines without the portal's footer that ends them; none, where they are a footer and nothing else, as readability brings
 * them where an article has hardly any text.
 *
 * The footer begins with a line that only a portal has, so that the address which ends a notice stays with it.
 */
export function cutPageFooter(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => !isOwn(line) && !isContact(line));
  const first = lines.findIndex((line, at) => at > last && isOwn(line));
  const signs = first < 0 ? [] : lines.slice(first).filter(isOwn);
  return signs.length >= FEWEST ? lines.slice(0, first) : lines;
}
