const SECTION_NAME =
  /^(?:tin tức.{0,20}|tin (?:hoạt động|trong|nổi bật|mới).{0,30}|sự kiện.{0,20}|hoạt động (?:của|các).{0,40}|văn bản.{0,25}|chi tiết.{0,20}|(?:cổng|trang) (?:thông tin|tin) .{0,80}|hỏi[ -–]*đáp.{0,30}|thông tin.{0,25}|chuyên mục.{0,30})$/iu;

/** A line that names a part of the portal, or the portal itself, and no article: `Tin hoạt động`, `Chi tiết tin`. */
export const isSectionName = (line: string): boolean => SECTION_NAME.test(line);
