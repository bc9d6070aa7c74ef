/** Octets of a content line before it is folded (RFC 5545, section 3.1), the line break not counted. */
const MAX_OCTETS = 75;

/** Folds one content line: continuation lines begin with a space, and no character is cut in two. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
