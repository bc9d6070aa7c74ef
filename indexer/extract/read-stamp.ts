import { parseDay } from '#core/vi/dates.ts';

/** A line that says when a page was published, and nothing else; an impossible day (31/2) is still such a line. */
export interface Stamp {
  readonly day: string | null;
  /** It says of itself that it is the day of publishing or of the last change. */
  readonly labelled: boolean;
}

const NUMERIC = String.raw`(?<![\d/.-])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?![\d/])`;
/** `14/03/25` needs a time beside it: alone it may be a score, a share or a part number. */
const SHORT_YEAR = /^(\D{0,30}\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})(?=[\s,|-]+\d{1,2}:\d{2}(?!\d))/u;
const MAX_SHORT = 60;
const WRITTEN = String.raw`\d{1,2}\s+tháng\s+\d{1,2}\s*,?\s+(?:năm\s+)?\d{4}`;
const DATE = new RegExp(`${NUMERIC}|${WRITTEN}`, 'iu');
const ALL_DATES = new RegExp(DATE, 'giu');
const POSTED = /(?:đăng|xuất bản|cập nhật|đã tạo|tạo lúc)/iu;
const POSTED_FIRST = new RegExp(String.raw`(?:ngày đăng|đăng (?:ngày|lúc)|xuất bản)\D{0,12}(${NUMERIC})`, 'iu');

/** `12 Tháng 5 2023`, as Joomla writes it. */
const WITHOUT_YEAR_WORD = /(?<=tháng\s+\d{1,2})\s*,?\s+(?:năm\s+)?(?=\d{4}$)/iu;

/** What may stand around the date; whatever is left over makes the line a sentence, a caption or a title. */
const AROUND = [
  ALL_DATES,
  /\d{1,2}\s?:\s?\d{2}(?:\s?:\s?\d{2})?|\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?:\s?phút)?/giu,
  /(?<!\p{L})(?:SA|CH|AM|PM|GMT\s*\+?\s*7|UTC\s*\+?\s*7)(?!\p{L})/giu,
  /(?<!\p{L})(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:đăng|viết) )?bởi\s*:?\s*[^|\d–-]{0,40}?(?=\||[-–]|ngày|$)|(?:tác giả|người viết)\s*:\s*[^|\d]{2,40}?(?=\||[-–]\s|ngày|$)|(?:xem với )?cỡ chữ.*$|người đăng\s*:?\s*[^|\d]{0,40}?(?=\||[-–]|ngày|$)|(?:^|[-–|])\s*(?:admin|administrator|quản trị(?: viên)?)(?!\p{L})/giu,
  /(?<!\p{L})(?:ngày giờ|ngày (?:đăng|cập nhật|tạo|xuất bản|viết|gửi|hỏi|trả lời|ban hành)|(?:đã |được )?đăng(?: tải)?(?: ngày| lúc| vào)?|(?:chỉnh sửa|(?:lần )?cập nhật)(?: lần)?(?: cuối)?(?: cùng)?(?: ngày| lúc| vào)?|xuất bản(?: ngày| lúc)?|thời gian(?: đăng)?|ngày|lúc)(?!\p{L})/giu,
  /(?<!\p{L})(?:số\s)?(?:lượt|lần) (?:xem|đọc|truy cập)(?!\p{L})|(?<!\p{L})(?:đã xem|xem(?=\s*:?\s*\d)|bình luận|views?|print|e-?mail|in(?=\s*(?:\||$))|in trang|in bài viết)(?!\p{L})/giu,
];
/** Counts without a label, of views and comments. */
const MAX_COUNTS = 3;
const MAX_STAMP = 160;

/** Reads a time stamp: `- 24-08-2022`, `14:13, Thứ Năm, 31-8-2023 341 0`, `(09/05/2023)`, `Cập nhật lúc: 6/3/2024 15:20`. */
export function readStamp(given: string): Stamp | null {
  const line = given.length > MAX_SHORT ? given : given.replace(SHORT_YEAR, '$120$2');
  const date = line.length > MAX_STAMP ? null : DATE.exec(line);
  if (date === null) return null;
  const labelled = POSTED.test(line);
  // Two days without a word are a period or an anniversary that a line break cut off: `(19/8/2005 - 19/8/2023).`
  if (!labelled && (line.match(ALL_DATES) ?? []).length > 1) return null;
  let rest = line;
  for (const form of AROUND) rest = rest.replace(form, ' ');
  if (/\p{L}/u.test(rest) || (rest.match(/\d[\d.]*/g) ?? []).length > MAX_COUNTS) return null;
  return {
    day: parseDay((POSTED_FIRST.exec(line)?.[1] ?? date[0]).replace(WITHOUT_YEAR_WORD, ' năm ')),
    labelled,
  };
}
