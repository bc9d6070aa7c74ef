import { readStamp } from './read-stamp.ts';

/** What a line of a saved page is, judged by its form alone; see the layouts in tests/indexer/extract/fixtures. */
const VIEWS =
  /^[-–•\s]*(?:[\d.]+\s*lượt (?:xem|truy cập|đọc)|(?:số )?lượt (?:xem|truy cập|đọc)\s*:?\s*[\d.]*|(?:đã )?xem:?\s*[\d.]+(?: lần)?)$/iu;
const ADMIN =
  /^[-–•\s]*(?:admin|quản trị(?: viên)?|administrator|print|e-?mail|chia sẻ(?: bài viết)?(?: qua)?\s*:?|facebook|zalo|tweet|twitter|messenger|linkedin|like|share|sao chép liên kết|copy link|chịu trách nhiệm(?: chính| nội dung)?\s*:.*|(?:người đăng|đăng bởi)\s*:.*)$/iu;
const WEEKDAY = String.raw`(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`;
const CRAWL_DAY = new RegExp(String.raw`^${WEEKDAY}\s*,\s*ngày\s*\d{1,2}/\d{1,2}/\d{4}\s*-\s*$`, 'iu');

/** Lines that only furniture has; a paragraph may begin with the same words, so that nothing but a mark may follow. */
const END_WHOLE =
  /^[-–•»[(\s]*(?:(?:các )?(?:bài viết|bài|tin|tin bài|tin tức|văn bản|nội dung|thông báo) (?:liên quan|khác|mới(?: nhất| hơn)?|cũ(?: hơn)?|cùng (?:chuyên mục|loại|thể loại)|nổi bật|đã đưa|đã đăng)|các tin (?:mới|cũ) hơn|(?:những|các) tin (?:mới|cũ) hơn|more|xem thêm|thủ tục hành chính|đính kèm|(?:tài liệu|tệp|file|văn bản) đính kèm|lượt truy cập|bản quyền|in bài viết|gửi bài viết|ý kiến bạn đọc|bình luận|gửi bình luận|gửi phản hồi|gửi cho bạn bè|(?:để lại|viết) (?:một )?(?:bình luận|nhận xét)|đánh giá(?: bài viết)?|báo cáo vi phạm|có thể bạn quan tâm|(?:tin|bài) (?:đọc|xem) nhiều(?: nhất)?|(?:về|lên) đầu trang|quay lại|trở về)\s*(?:\(\d+\))?\s*[:.…»\])]*$/iu;
/** Lines that go on after words that no paragraph begins with. */
const END_START =
  /^(?:nơi nhận\s*:|(?:tệp |file |tài liệu )?đính kèm\s*:|nội dung .{0,80}kèm theo\s*:|(?:nội dung )?(?:mời |xin )?(?:chi tiết )?(?:mời |xin )?xem (?:chi tiết )?(?:tại |trong |ở )?(?:file|tệp|văn bản|tài liệu) (?:đính kèm|kèm theo)|tải (?:về|file|tệp|tài liệu)[^.]{0,20}:|từ khóa\s*:|từ khoá\s*:|tags?\s*:|chủ đề\s*:|lượt truy cập\s*:|bản quyền (?:thuộc|©)|©|tổng số điểm của bài viết|click để đánh giá|nguồn(?: tin)?\s*:\s*https?:|cơ quan chủ quản\s*:|giấy phép (?:số|thiết lập)|xếp hạng\s*:|(?:điểm )?trung bình\s*\(?\s*[\d.,]+\s*(?:bình chọn|đánh giá|phiếu)|(?:bài viết|tin|tin bài) (?:liên quan|cùng chuyên mục)\s*:)/iu;
const TOOLBAR =
  /^(?:trang chủ|đăng nhập|truy cập nội dung luôn|bỏ qua nội dung|a-?\s*a\s*a\+?.*|[a\s]*[-–+][-–+a\s]*|[A\s]{1,5}|tăng tương phản.*|(?:đọc|nghe)(?: đọc)? bài(?: viết)?|[★☆\s]+|tìm kiếm|menu|(?:đọc bài viết|in trang|in bài viết|chia sẻ)\s.*(?:chia sẻ|facebook|zalo).*|(?:mặc định|xem với)? ?cỡ chữ\s*:?[\sAa+–-]*|(?:quay lại|về trang trước|in trang|in bài|in|gửi email|lưu)(?:\s+(?:quay lại|in trang|in bài|in|gửi email|lưu|chia sẻ))+)$/iu;
/** The player that reads an article aloud, and how long ago it was published. */
const PLAYER =
  /^(?:nghe(?: audio| tin)?|(?:tạm )?dừng|(?:nữ|nam) miền (?:bắc|trung|nam)|[\d.]+x|giọng (?:nữ|nam)(?: miền)?(?: (?:bắc|trung|nam))?|tốc độ(?: đọc)?\s*:?.{0,10}|\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?|\d{1,3} (?:phút|giờ|ngày|tuần|tháng|năm) trước)$/iu;
/** A link to another article between two paragraphs. */
const INLINE_LINK = /^(?:(?:mời |bạn đọc )?(?:xem|đọc) (?:thêm|tiếp)\s*[:»>]+|>>+|»)\s*\S.{5,250}$/iu;
/** `Trang chủ » Tin tức » Chi tiết`: where the page stands in its portal. */
const BREADCRUMB = /^trang chủ\s*[»›>/|→]/iu;
/** Heads of boxes beside an article, and the counters in them. */
const SIDEBAR =
  /^(?:thăm dò(?: ý kiến)?|bình chọn|biểu quyết.*|thống kê(?: truy cập)?|số (?:lượt )?truy cập|liên kết(?: website| web)?|video|thư viện (?:ảnh|hình ảnh|video)|quảng cáo|lịch công tác|danh mục|chuyên mục)\s*:?$|^(?:đang (?:online|truy cập|xem)|trực tuyến|online|khách|thành viên|hôm (?:nay|qua)|(?:trong )?(?:tuần|tháng|năm)(?: này| trước| hiện tại| nay)?|tất cả|tổng(?: (?:số|cộng|lượt|truy cập)+)*(?: truy cập)?)\s*:?\s*[\d.,]+$|^[\d.,]+$/iu;

/** `Xem chi tiết tại đây`: a link to the article itself or to its source. */
const DETAILS = /^xem chi tiết(?:\s+tại đây)?[.:]?$/iu;
const NOISE = [DETAILS, VIEWS, ADMIN, TOOLBAR, INLINE_LINK, BREADCRUMB];
const SHORT_NOISE = [...NOISE, PLAYER];
/** A player's buttons are short; paragraphs need not be compared with them. */
const MAX_BUTTON = 40;

export type LineKind = 'stamp' | 'crawl-day' | 'noise' | 'sidebar' | 'end' | 'text';

/** Tells page furniture from text: time stamps, view counts, toolbars, boxes beside the article, and where it ends. */
export function classifyLine(line: string): LineKind {
  if (CRAWL_DAY.test(line)) return 'crawl-day';
  if (readStamp(line) !== null) return 'stamp';
  if ((line.length > MAX_BUTTON ? NOISE : SHORT_NOISE).some((form) => form.test(line))) return 'noise';
  if (END_WHOLE.test(line) || END_START.test(line)) return 'end';
  return SIDEBAR.test(line) ? 'sidebar' : 'text';
}
