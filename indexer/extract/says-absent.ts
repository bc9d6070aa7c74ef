const THING = String.raw`(?:trang|bài viết|nội dung|bản tin|tin bài|tin tức|tin|đường dẫn|liên kết|địa chỉ|dữ liệu|thông tin|tập tin|văn bản)`;
const ABSENT = new RegExp(
  [
    String.raw`không tìm thấy(?: \p{L}+){0,2} ${THING}(?!\p{L})`,
    String.raw`không tìm thấy[.!]?$`,
    String.raw`^(?:lỗi|error|http)?\s*(?:404|410)(?!\d)`,
    String.raw`${THING}(?: \p{L}+){0,6} không (?:còn )?(?:tồn tại|có sẵn)`,
    String.raw`${THING}(?: \p{L}+){0,8} (?:bị|được) (?:xóa|xoá|gỡ|di chuyển)`,
    String.raw`page (?:was )?not found`,
    String.raw`nothing was found`,
    String.raw`can[’']t be found`,
  ].join('|'),
  'imu',
);

/** Whether a page's few words say that what was asked for is not there, as soft 404s do under status 200. */
export const saysAbsent = (text: string): boolean => ABSENT.test(text);
