/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`, `(Đã ký)`: who signed a document is not who wrote the article. */
const ON_BEHALF = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|TUN)[.\s]\s*\p{Lu}{2}/u;
const ROLE =
  /^(?:(?:Q\.\s?)?(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG (?:BAN|PHÒNG|CÔNG AN)|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|CHỦ NHIỆM|TỔNG GIÁM ĐỐC)(?: \p{Lu}+)*|PHÓ (?:TRƯỞNG|BÍ THƯ) [\p{Lu}\s]+)$/u;
const SIGNED = /^\(?(?:đã ký|ký tên)/iu;
const MAX_LINES = 8;
const MAX_LENGTH = 70;

/** Cuts the signatures off the end of a document's text; says whether there were any. */
export function cutSignature(body: string[]): boolean {
  const from = Math.max(1, body.length - MAX_LINES);
  const offset = body.slice(from).findIndex((line) => ON_BEHALF.test(line) || ROLE.test(line) || SIGNED.test(line));
  if (offset < 0 || body.slice(from + offset).some((line) => line.length > MAX_LENGTH)) return false;
  body.splice(from + offset);
  return true;
}
