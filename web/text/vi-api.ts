import type { ApiErrorCode } from '#core/contract/api-error.ts';
import type { ApiExampleName } from '../present/api-examples.ts';

// Words of the page for programmers.

export const title = 'Dành cho lập trình viên';
export const intro =
  'Mọi lần tìm trên cổng đều gọi được bằng chương trình. Chỉ đọc, không cần khóa, không cần đăng ký. Mỗi ví dụ dưới đây bấm vào là thấy kết quả thật.';
export const description = 'Bản mô tả đầy đủ (OpenAPI 3.1)';
export const examples = 'Ví dụ';
export const open = 'Mở kết quả';
export const look = 'Đáng xem:';
export const missing = 'Cổng chưa có bài nào để làm ví dụ này.';
export const errors = 'Mã lỗi';
export const errorsIntro =
  'Lỗi trả về dạng {"error": {"code", "message"}}. Mã dưới đây không đổi giữa các phiên bản; lời nhắn dành cho người đọc và có thể đổi.';
export const codes = {
  bad_parameter: [400, 'Tham số sai; error.parameters nêu từng tham số, giá trị đã gửi và giá trị hợp lệ.'],
  not_found: [404, 'Không có bài hay địa chỉ này.'],
  method_not_allowed: [405, 'Chỉ nhận GET, HEAD và OPTIONS.'],
  rate_limited: [429, 'Gọi quá nhanh; đợi số giây ghi ở Retry-After.'],
  engine_down: [503, 'Máy tìm kiếm tạm dừng hoặc kho chưa có bài; đợi theo Retry-After rồi gọi lại.'],
  engine_busy: [503, 'Máy tìm kiếm quá tải; đợi theo Retry-After rồi gọi lại.'],
  internal: [500, 'Lỗi ở máy chủ; gọi lại y như vậy thường không khác đi.'],
} satisfies Record<ApiErrorCode, readonly [status: number, meaning: string]>;
export const manners = 'Giới hạn, bộ nhớ đệm, gọi từ trang khác';
export const limit = (perMinute: string) =>
  `Mỗi địa chỉ mạng được ${perMinute} yêu cầu một phút. RateLimit-Limit là mức ấy, RateLimit-Remaining là số còn lại, RateLimit-Reset là số giây đến khi đầy lại; quá mức thì nhận 429 kèm Retry-After.`;
export const lines = [
  'Câu trả lời có ETag: gửi lại ở If-None-Match, chưa có gì mới thì nhận 304 không kèm nội dung. Tìm kiếm và bài dùng lại được 30 giây (Cache-Control), nguồn tin và tệp tải về 5 phút.',
  'Trang web khác gọi được thẳng từ trình duyệt mọi địa chỉ bắt đầu bằng /api/ (CORS, Access-Control-Allow-Origin: *), đọc được ETag, Retry-After và các tiêu đề RateLimit.',
  'Tiêu đề và đoạn trích là các mảnh { text, marked }, không phải HTML: marked là chỗ khớp với lời tìm. Ngày dạng yyyy-mm-dd theo giờ Việt Nam.',
  'Thêm trường mới vào câu trả lời không được coi là thay đổi phá vỡ; hãy bỏ qua trường lạ.',
];
export const exampleWords = {
  search: {
    title: 'Tìm bài',
    why: 'Như ô tìm: có dấu hay không dấu, chữ viết tắt, số văn bản. Cho biết lời tìm đã được hiểu thế nào.',
  },
  phrase: {
    title: 'Đúng cụm từ, bỏ bài có từ khác',
    why: 'Ngoặc kép là đúng cụm từ; dấu trừ sát trước một từ là loại bài có từ đó.',
  },
  unit: {
    title: 'Tin mới của một đơn vị',
    why: 'Giá trị của bộ lọc lấy ở facets; lặp lại unit để chọn nhiều đơn vị.',
  },
  topicAndDays: {
    title: 'Theo chủ đề và khoảng ngày',
    why: 'Ngày tính theo ngày đăng hoặc ngày diễn ra. Dấu trừ trước tên tham số là loại giá trị đó.',
  },
  counts: {
    title: 'Đếm bài theo năm mà không lấy bài',
    why: 'perPage nhỏ nhất là 1; số đếm nằm ở facets và months.',
  },
  nextPage: {
    title: 'Trang kế tiếp',
    why: 'Đi tiếp cho đến khi page bằng pages.',
  },
  suggest: {
    title: 'Gợi ý khi gõ',
    why: 'Cụm từ, đơn vị, chủ đề, tiêu đề; mỗi gợi ý có đường dẫn và đều tìm ra bài.',
  },
  article: {
    title: 'Toàn văn một bài',
    why: 'Văn bản, ngày, đơn vị, tệp đính kèm; tin liên quan kèm theo.',
  },
  related: {
    title: 'Tin liên quan',
    why: 'Các bài cùng việc, và bản đăng lại ở nơi khác, tách riêng.',
  },
  feed: {
    title: 'Theo dõi một lần tìm (Atom)',
    why: 'Đặt vào trình đọc tin: các bài mới nhất của đúng lần tìm ấy.',
  },
  calendar: {
    title: 'Sự kiện vào lịch (iCalendar)',
    why: 'Không nói từ ngày nào thì là từ hôm nay.',
  },
  json: {
    title: 'Tải về để làm báo cáo',
    why: 'Tối đa 1000 bài một lần; tổng số thật ở tiêu đề X-Total-Count (CSV) và ở total (JSON).',
  },
  csv: {
    title: 'Bảng CSV',
    why: 'Mở thẳng bằng phần mềm bảng tính; ô nào giống công thức đều được vô hiệu.',
  },
} satisfies Record<ApiExampleName, { readonly title: string; readonly why: string }>;
