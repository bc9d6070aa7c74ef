/** A page saved as one line: `Title ( Cập nhật ngày: 04/05/2024 )Body… Signer |`. */
const FORM =
  /^(?<title>.{8,250}?)\s*\(\s*(?<stamp>(?:cập nhật|đăng|ngày đăng)(?:\s*ngày)?\s*:?\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^)]{0,20})\)\s*(?<body>.+?)\s*\|?\s*$/isu;
/** Two to four capitalised words after the last full stop are the signer. */
const TAIL = /(?<=[.!?”"])\s+(?<signer>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3})$/u;

/** Lays a one-line page out as title, stamp, body and signer lines; other pages come back as they are. */
export function splitOneLine(lines: readonly string[]): readonly string[] {
  const [only = ''] = lines;
  const groups = lines.length === 1 ? FORM.exec(only)?.groups : undefined;
  if (groups === undefined) return lines;
  const { title = '', stamp = '', body = '' } = groups;
  const signer = TAIL.exec(body);
  const parts = [title, stamp.trim(), signer === null ? body : body.slice(0, signer.index)];
  return signer === null ? parts : [...parts, signer.groups?.['signer'] ?? ''];
}
