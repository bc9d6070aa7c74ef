/** Lines that only a portal says of itself. */
const OWN =
  /^(?:[®©]|\(c\)\s|bản quyền|copyright|giấy phép (?:số|thiết lập|hoạt động)|cơ quan (?:chủ quản|quản lý)\s*:|chịu trách nhiệm(?: chính)?(?: về)?(?: nội dung| xuất bản)?(?:\s|:)|trưởng ban biên tập|(?:trang|cổng) (?:thông tin|tin) điện tử|(?:ghi rõ|đề nghị ghi|trích dẫn) .{0,20}nguồn)/iu;
/** Lines that stand beside those, and in notices, too. */
const CONTACT =
  /^(?:địa chỉ|trụ sở|điện thoại|đt|tel|hotline|đường dây nóng|fax|e-?mail|hộp thư|website|thiết kế|xây dựng bởi|phát triển bởi|powered by)(?:\s|:|\.|$)/iu;

/**
 * Whether some lines are a portal's footer and nothing else, as readability brings where an article has no text.
 *
 * One sign would be too little: a notice may end with an address, and a law is quoted by its licence number.
 */
export function isPageFooter(lines: readonly string[]): boolean {
  const own = lines.filter((line) => OWN.test(line)).length;
  return own >= 2 && lines.every((line) => OWN.test(line) || CONTACT.test(line));
}
