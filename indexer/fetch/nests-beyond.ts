/** What holds no elements, and where each ends. */
const SKIPPED = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** Whether more than `most` elements of an XML text stand open at once; said without a parser, which such a text would hold up. */
export function nestsBeyond(xml: string, most: number): boolean {
  let open = 0;
  for (let at = xml.indexOf('<'); at >= 0 && open <= most; at = xml.indexOf('<', at + 1)) {
    const [, closing = '>'] = SKIPPED.find(([opening]) => xml.startsWith(opening, at)) ?? [];
    const end = xml.indexOf(closing, at);
    if (end < 0) break;
    const next = xml[at + 1];
    if (next === '/') open -= 1;
    else if (next !== '!' && next !== '?' && xml[end - 1] !== '/') open += 1;
    at = end;
  }
  return open > most;
}
