const NAME_WORD = /^\p{Lu}[\p{L}.'’]*$/u;
const KIND = String.raw`(?:tin|bài(?: viết)?|ảnh|clip|video)`;
/** `Tin, ảnh:`, `Bài và ảnh:`, `Tác giả bài viết:`; a line that credits pictures alone (`Ảnh:`) names no author. */
const LABEL = new RegExp(
  String.raw`^(?:(?:tin|bài)(?: viết)?(?:\s*(?:,|và|&|[-–/])?\s*${KIND})*|tác giả(?: bài viết)?|người viết|người thực hiện|thực hiện|CTV|PV|cộng tác viên|phóng viên|nguồn(?: tin)?)\s*:\s*`,
  'iu',
);
const NOT_SIGNERS = /^(?:admin|chịu trách nhiệm|ảnh\s*:|đ\/c\s|trân trọng|xin cảm ơn|kết thúc|more|hết$)/iu;
const ROLE =
  /^(?:(?:phó )?(?:chủ tịch|giám đốc|bí thư|trưởng (?:ban|phòng)|chánh văn phòng|hiệu trưởng)|phó trưởng)(?:\s|$)/iu;
/** Bodies that sign by their own name: `Công an xã Lộc An`, `Trung tâm VHTT-TT huyện`. */
const BODY =
  /^(?:BBT|CTV|UBND|HĐND|UBMT\S*|Ủy ban|Uỷ ban|Công an|Ban|Đảng (?:ủy|uỷ|bộ)|Huyện (?:ủy|uỷ|đoàn)|Tỉnh đoàn|Thành đoàn|Hội|Đoàn|Trung tâm|Phòng|Văn phòng|Đài|Trạm|Trường|Tổ|Mặt trận|Báo|Cổng|Hạt|Chi cục|Sở|Liên đoàn)(?:\s|$)/u;
/** Words in small letters that names of bodies have; a sentence has others. */
const BODY_WORD =
  /^(?:an|và|xã|phường|thị|trấn|huyện|quận|thành|phố|tỉnh|biên|tập|thanh|thông|tin|truyền|hình|hóa|hoá|thể|thao|tâm|nhân|dân|phụ|nữ|nông|liên|hiệp|chiến|binh|cựu|niên|y|tế|học|tiểu|trung|cơ|sở|mầm|non|quân|sự|ban|chỉ|huy|điện|tử|phòng|du|lịch|nội|vụ|kiểm|lâm|lao|động|tổ|quốc|giáo|dục|đào|tạo|tuyên|ủy|uỷ|vận|tư|pháp|hội|bảo|trợ|chính|sách|tài|nguyên|môi|trường|kế|hoạch|đầu|công|thương|nghiệp|phát|triển|thôn|khoa|nghệ|tra|thi|đua|khen|thưởng|đô|thuế|thống|kê|đội|đồng|mặt|trận)$/u;
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/iu;
const THEO = /^\(?\s*theo\s+(.+?)\s*\)?$/iu;
/** `Trần Lan (Đài huyện)`: where a writer is from. */
const FROM = /(?<=\p{L})\s*\([^()]{2,40}\)$/u;
const BRACKETS = /^\(([^()]+)\)$/u;
/** A stop after initials or an abbreviation is no end of a sentence: `Vũ Hà – ĐTT.`; `H.T.` keeps its own. */
const STOP = /(?<=\p{Lu}{2})\.$/u;
const MAX_LENGTH = 60;
const MAX_WORDS = 9;

/** `Theo báo Lộc Sơn`, `Theo baolocson.example`: a newspaper or a site; `Theo đó` and the like are sentences. */
function readNewspaper(text: string): string | null {
  const named = THEO.exec(text)?.[1]?.replace(/^https?:\/\/(?:www\.)?|\/$/giu, '') ?? '';
  return HOST.test(named) || /^(?:\p{Lu}|báo\s)/u.test(named) ? named : null;
}

/**
 * Reads a signer line, or null: `BBT`, `Mỹ Hằng`, `Nguyễn Trang - Kỉnh Ngọc`, `Tác giả bài viết: HV`, `Theo baolocson.example`.
 *
 * At most nine words, all but the last with a capital (`Nguyễn Thị Thu hiền` occurs), and no final stop: a caption or the
 * last sentence of the body is no signer.
 */
export function readSigner(line: string): string | null {
  const text = line
    .replace(/\s*\|\s*$/, '')
    .trim()
    .replace(STOP, '')
    .replace(FROM, '')
    .replace(BRACKETS, '$1');
  if (text === '' || text.length > MAX_LENGTH || NOT_SIGNERS.test(text) || /[!?:;]$|(?<!\.\p{Lu})\.$/u.test(text))
    return null;
  if (LABEL.test(text)) {
    const named = text.replace(LABEL, '').trim();
    return named === '' || /^https?:/iu.test(named) ? null : (readNewspaper(named) ?? named);
  }
  const newspaper = readNewspaper(text);
  if (newspaper !== null) return newspaper;
  const words = text.split(/[\s,–-]+/).filter((word) => word !== '');
  if (ROLE.test(text) || words.length > MAX_WORDS || words.some((word) => /\d/.test(word))) return null;
  if (HOST.test(text)) return text;
  if (BODY.test(text) && words.every((word) => NAME_WORD.test(word) || BODY_WORD.test(word))) return text;
  const small = words.findIndex((word) => !NAME_WORD.test(word));
  return small < 0 || (small === words.length - 1 && words.length > 3) ? text : null;
}
