/** What a line of a saved page is, judged by its form alone; see the layouts in tests/indexer/extract/fixtures. */
const VIEWS = /^[-–•\s]*(?:[\d.]+\s*lượt (?:xem|truy cập|đọc)|lượt (?:xem|truy cập|đọc)\s*:?\s*[\d.]+)$/iu;
const ADMIN = /^[-–•\s]*(?:admin|quản trị(?: viên)?|administrator|print|e-?mail|chia sẻ|facebook|zalo)$/iu;
const WEEKDAY = String.raw`(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`;
const STAMP = new RegExp(
  String.raw`^[-–•\s]*(?:(?:ngày (?:đăng|cập nhật|tạo)|đăng (?:ngày|lúc)|cập nhật(?: ngày)?|xuất bản)\s*:?\s*)*(?:\d{1,2}:\d{2}(?::\d{2})?\s*(?:SA|CH|AM|PM)?\s*[,|-]?\s*)?(?:${WEEKDAY}\s*[,-]\s*)?(?:ngày\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?:\s*[,|-]?\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:SA|CH|AM|PM|GMT\s*\+?\s*7|\[GMT\+7\])?(?:\s+\d+){0,2}(?:\s*(?:print|e-?mail|\||\d{1,2}:\d{2}|(?:lượt xem|cập nhật lúc)\s*:?\s*[\d.:]+))*\s*$`,
  'iu',
);
/** `(09/05/2023)`: how lists date their items. */
const LIST_STAMP = /^\(\s*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\s*\)$/;
const CRAWL_DAY = new RegExp(String.raw`^${WEEKDAY}\s*,\s*ngày\s*\d{1,2}/\d{1,2}/\d{4}\s*-\s*$`, 'iu');
const END =
  /^(?:bài viết liên quan|tin liên quan|tin bài liên quan|các tin khác|tin khác|các tin cũ hơn|tin mới hơn|các bài khác|more|xem thêm|thủ tục hành chính|nơi nhận\s*:|đính kèm|lượt truy cập|bản quyền|in bài viết|gửi bài viết|ý kiến bạn đọc)/iu;
const TOOLBAR =
  /^(?:trang chủ|đăng nhập|truy cập nội dung luôn|bỏ qua nội dung|a-?\s*a\s*a\+?.*|tăng tương phản.*|tìm kiếm|menu|(?:đọc bài viết|in trang|in bài viết|chia sẻ)\s.*(?:chia sẻ|facebook|zalo).*|mặc định cỡ chữ)$/iu;
/** `Trang chủ » Tin tức » Chi tiết`: where the page stands in its portal. */
const BREADCRUMB = /^trang chủ\s*[»›>/|→]/iu;

export type LineKind = 'stamp' | 'crawl-day' | 'noise' | 'end' | 'text';

/** Tells page furniture from text: time stamps, view counts, toolbars, and where the article ends. */
export function classifyLine(line: string): LineKind {
  if (CRAWL_DAY.test(line)) return 'crawl-day';
  if (STAMP.test(line) || LIST_STAMP.test(line)) return 'stamp';
  if (VIEWS.test(line) || ADMIN.test(line) || TOOLBAR.test(line) || BREADCRUMB.test(line)) return 'noise';
  return END.test(line) ? 'end' : 'text';
}
