import { findDates } from '#core/vi/dates.ts';

/** Bars and empty pictures that tables of a saved page leave behind. */
const LEFTOVER = /(?:\s*(?:!\[\]\(\)|\|))+\s*$/;
const MOTTO = /^(?:cộng h(?:oà|òa) xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc)/iu;
const ISSUER =
  /^(?:ủy ban|uỷ ban|hội đồng|ban thường vụ|đảng (?:ủy|uỷ|bộ)|huyện (?:ủy|uỷ)|tỉnh (?:ủy|uỷ)|sở|phòng|công an|bộ chỉ huy)\s/iu;
const NUMBER = /^số\s*:/iu;
const PLACE_AND_DAY = /^\p{Lu}[\p{L}\s]{1,40},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\.?$/iu;
const KIND =
  /^(?:quyết định|kế hoạch|thông báo|báo cáo|công văn|tờ trình|chỉ thị|công điện|giấy mời|hướng dẫn|nghị quyết)$/iu;

/** One line of an administrative document's head (Decree 30/2020/NĐ-CP): what it is, and the day of signing. */
export type LetterheadLine =
  | { readonly kind: 'head' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'number'; readonly text: string };

/** Reads a line of a letterhead, or null when the line is text: only shouted lines name the issuer and the kind. */
export function readLetterheadLine(line: string): LetterheadLine | null {
  const text = line.replace(LEFTOVER, '').trim();
  if (NUMBER.test(text)) return { kind: 'number', text };
  if (text === '' || MOTTO.test(text)) return { kind: 'head' };
  if (PLACE_AND_DAY.test(text)) {
    const day = findDates(text)[0]?.day;
    return day === undefined ? { kind: 'head' } : { kind: 'day', day };
  }
  const shouted = text === text.toUpperCase();
  return shouted && (ISSUER.test(text) || KIND.test(text)) ? { kind: 'head' } : null;
}
