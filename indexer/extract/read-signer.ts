const NAME_WORD = /^\p{Lu}[\p{L}.'’]*$/u;
const ORGANISATION =
  /^(?:BBT|Ban Biên tập|Theo\s|Nguồn\s*:|Tin(?:, ảnh)?\s*:|Bài(?:, ảnh)?\s*:|Tác giả(?: bài viết)?\s*:|Người viết\s*:)/iu;
const NOT_SIGNERS = /^(?:admin|chịu trách nhiệm|ảnh\s*:|đ\/c\s|trân trọng|xin cảm ơn|kết thúc|more)/iu;
const LABEL = /^(?:Tin(?:, ảnh| bài)?|Bài(?:, ảnh| viết)?|Tác giả(?: bài viết)?|Người viết|Nguồn)\s*:\s*/iu;

/**
 * Reads a signer line, or null: `BBT`, `Mỹ Hằng`, `Nguyễn Trang - Kỉnh Ngọc`, `Tác giả bài viết: HV`.
 *
 * At most eight words, all but one with a capital (`Nguyễn Thị Thu hiền` occurs), and no final stop: a caption or the
 * last sentence of the body is no signer.
 */
export function readSigner(line: string): string | null {
  const text = line.replace(/\s*\|\s*$/, '').trim();
  if (text === '' || text.length > 60 || NOT_SIGNERS.test(text) || /[.!?:;]$/.test(text)) return null;
  if (LABEL.test(text)) return text.replace(LABEL, '').trim() || null;
  const words = text.split(/[\s,–-]+/).filter((word) => word !== '');
  if (words.length > 8 || words.some((word) => /\d/.test(word))) return null;
  const named = words.filter((word) => NAME_WORD.test(word)).length;
  if (ORGANISATION.test(text)) return text;
  return named >= words.length - (words.length > 3 ? 1 : 0) && named > 0 ? text : null;
}
