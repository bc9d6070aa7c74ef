import { isBodyName } from './is-body-name.ts';

const NAME_WORD = /^\p{Lu}[\p{L}.'’]*$/u;
const KIND = String.raw`(?:tin|bài(?: viết)?|ảnh|clip|video)`;
/** `Tin, ảnh:`, `Bài và ảnh:`, `Tác giả bài viết:`; a line that credits pictures alone (`Ảnh:`) names no author. */
const LABEL = new RegExp(
  String.raw`^(?:(?:tin|bài)(?: viết)?(?:\s*(?:,|và|&|[-–/])?\s*${KIND})*|tác giả(?: bài viết)?|người viết|người thực hiện|thực hiện|người đưa tin|đưa tin|CTV|PV|cộng tác viên|phóng viên|nguồn(?: tin)?)\s*:\s*`,
  'iu',
);
const NOT_SIGNERS = /^(?:admin|chịu trách nhiệm|ảnh\s*:|đ\/c\s|trân trọng|xin cảm ơn|kết thúc|more|hết$)/iu;
const ROLE =
  /^(?:(?:phó )?(?:chủ tịch|giám đốc|bí thư|trưởng (?:ban|phòng)|chánh văn phòng|hiệu trưởng)|phó trưởng)(?:\s|$)/iu;
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/iu;
const THEO = /^\(?\s*theo\s*(?::|\s)\s*(.+?)\s*\)?$/iu;
/** `Trần Lan (Đài huyện)`: where a writer is from. */
const FROM = /(?<=\p{L})\s*\([^()]{2,40}\)$/u;
const BRACKETS = /^\(([^()]+)\)$/u;
/** A stop after initials or an abbreviation is no end of a sentence: `Vũ Hà – ĐTT.`; `H.T.` keeps its own. */
const STOP = /(?<=\p{Lu}{2})\.$/u;
/** `Hà My./.` ends a document, `Hà My.` an article; a name in full is no sentence. */
const END_MARK = /\s*\.?\/\.?$/u;
const FULL_NAME_STOP = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,3})\.$/u;
/** `Hà My - Nguồn: Báo Lộc Sơn`, `Bài: Hà My - Ảnh: Trần Lan`: who wrote it stands first. */
const CREDITS = /^(.{2,40}?)\s*[-–,;(]\s*(?:nguồn(?: tin)?|theo|ảnh|hình ảnh|clip|video)\s*:.{1,60}$/iu;
const ONLY_LABEL = new RegExp(String.raw`^${KIND}(?:\s*(?:,|và|&|[-–/])?\s*${KIND})*$`, 'iu');
/** `Hà My - Trung tâm Văn hóa huyện`, `Hà My/Đài huyện`: a writer and the body that employs them. */
const OF_BODY = /\s+[-–]\s+|\s?\/\s?/u;
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
    .replace(END_MARK, '')
    .replace(FULL_NAME_STOP, '$1')
    .replace(CREDITS, (credits, before: string) => (ONLY_LABEL.test(before) ? credits : before))
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
  if (isBodyName(text)) return text;
  const [writer = '', body = ''] = text.split(OF_BODY);
  if (isBodyName(body) && writer.split(' ').every((word) => NAME_WORD.test(word))) return text;
  const small = words.findIndex((word) => !NAME_WORD.test(word));
  return small < 0 || (small === words.length - 1 && words.length > 3) ? text : null;
}
