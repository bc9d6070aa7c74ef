const SHOWN = 20;
const number = new Intl.NumberFormat('vi-VN');
const percent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

/** Words of the status page about what the operator set up. */
export const viOperator = {
  files: 'Tệp cấu hình',
  inForce: 'đang dùng bản đọc lúc',
  refused: 'Bản mới không dùng được, vẫn giữ bản cũ:',
  unknownPins: (ids: readonly string[]) =>
    `Bài được ghim nhưng không có trong kho: ${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? '…' : ''}.`,
  questions: 'Lời tìm',
  questionsNote: 'Chỉ là số đếm các lời tìm không kèm bộ lọc; trang này không nêu lời tìm nào.',
  period: 'Thời gian',
  asked: 'Số lời tìm',
  empty: 'Không ra kết quả',
  slow: 'Trả lời chậm',
  yesterday: 'Hôm qua',
  week: '7 ngày qua',
  share: (part: number, whole: number) =>
    part === 0 ? number.format(0) : `${number.format(part)} (${percent.format(part / whole)})`,
};
