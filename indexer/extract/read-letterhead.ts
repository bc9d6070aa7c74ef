import { findDates } from '#core/vi/dates.ts';

/** Bars and empty pictures that tables of a saved page leave behind. */
const LEFTOVER = /(?:\s*(?:!\[\]\(\)|\|))+\s*$/;
const MOTTO =
  /cộng h(?:oà|òa) xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|^đảng cộng sản việt nam$/iu;
const RULE = /^[-–—_*=.\s]+$/u;
const ISSUER =
  /^(?:ủy ban|uỷ ban|ubnd|hội đồng|hđnd|ban thường vụ|ban chấp hành|ban chỉ (?:đạo|huy)|đảng (?:ủy|uỷ|bộ)|huyện (?:ủy|uỷ)|tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ)|thị (?:ủy|uỷ)|sở|phòng|công an|bộ chỉ huy|trung tâm|văn phòng|trường|trạm|chủ tịch|giám đốc|khóa|khoá)(?:\s|$)/iu;
const LOCALITY = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s/iu;
const NUMBER = /^số\s*(?::|(?=[\d/….]))/iu;
/** `Lộc An, ngày 6 tháng 3 năm 2024`; in drafts the day is left blank. */
const PLACE_AND_DAY = /\p{Lu}[\p{L}\s.'’]{1,40},\s*ngày\s*[\d….\s]*tháng\s*[\d….\s]*năm\s+\d{4}\.?$/iu;
const KIND =
  /^(?:quyết định|kế hoạch|thông báo|báo cáo|công văn|tờ trình|chỉ thị|công điện|giấy mời|hướng dẫn|nghị quyết|chương trình|kết luận|quy chế|quy định|phương án|đề án)$/iu;

/** One line of an administrative document's head (Decree 30/2020/NĐ-CP): what it is, and the day of signing. */
export interface LetterheadLine {
  readonly kind: 'motto' | 'issuer' | 'number' | 'day' | 'type' | 'rule';
  readonly text: string;
  readonly day: string | null;
}

/** Reads a line of a letterhead, or null when the line is text: only shouted lines name the issuer and the type. */
export function readLetterheadLine(line: string): LetterheadLine | null {
  const text = line.replace(LEFTOVER, '').trim();
  const read = (kind: LetterheadLine['kind']): LetterheadLine => ({
    kind,
    text,
    day: PLACE_AND_DAY.test(text) ? (findDates(text).at(-1)?.day ?? null) : null,
  });
  if (text === '' || RULE.test(text)) return read('rule');
  if (text.length > 200) return null;
  if (MOTTO.test(text)) return read('motto');
  if (NUMBER.test(text)) return read('number');
  if (PLACE_AND_DAY.test(text)) return text.length < 80 ? read('day') : null;
  if (text !== text.toUpperCase()) return null;
  if (KIND.test(text)) return read('type');
  // `CHỦ TỊCH … ĐIỆN:` opens the text of an urgent telegram.
  if (/ĐIỆN:?$/u.test(text) && ISSUER.test(text)) return read('rule');
  return ISSUER.test(text) || LOCALITY.test(text) ? read('issuer') : null;
}
