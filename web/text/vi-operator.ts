const SHOWN = 20;
const digits = new Intl.NumberFormat('vi-VN');
const percent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

// Words of the status page about what the operator set up.

export const files = 'Tệp cấu hình';
export const inForce = 'đang dùng bản đọc lúc';
export const refused = 'Bản mới không dùng được, vẫn giữ bản cũ:';
export const unknownPins = (ids: readonly string[]) =>
  `Bài được ghim nhưng không có trong kho: ${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? '…' : ''}.`;
export const questions = 'Lời tìm';
export const questionsNote = 'Chỉ là số đếm các lời tìm không kèm bộ lọc; trang này không nêu lời tìm nào.';
export const period = 'Thời gian';
export const asked = 'Số lời tìm';
export const empty = 'Không ra kết quả';
export const slow = 'Trả lời chậm';
export const yesterday = 'Hôm qua';
export const week = '7 ngày qua';
export const share = (part: number, whole: number) =>
  part === 0 ? digits.format(0) : `${digits.format(part)} (${percent.format(part / whole)})`;
