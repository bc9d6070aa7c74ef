import { findDates } from '#core/vi/dates.ts';

const MOTTO = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;
/** `Tịnh Trà, ngày 26 tháng 4 năm 2024`: where and when a document was signed. */
const PLACE_AND_DAY = /^[\p{L}\s.'’-]{2,40},\s*ngày\s.{4,40}$/u;
const OWN_NUMBER = /^Số\s*:/u;
const SHOUTED = /^[\p{Lu}\s–-]{4,60}$/u;
const DEPTH = 12;

export interface Letterhead {
  /** The day the document was signed; null where it is left blank. */
  readonly day: string | null;
  /** `Số: 12/QĐ-UBND`, null where there is none; a blank number has no digits and is found to be none later. */
  readonly numberLine: string | null;
  /** The lines without the letterhead. */
  readonly rest: readonly string[];
}

const bare = (line: string) => line.replace(/\s*\|\s*$/, '').trim();

/** Takes the letterhead of an administrative document (authority, motto, number, place and day, kind) off its text. */
export function readLetterhead(lines: readonly string[]): Letterhead | null {
  const motto = lines.findIndex((line, at) => at < DEPTH && MOTTO.test(line));
  if (motto < 0) return null;
  const before = lines.slice(0, motto).filter((line) => !SHOUTED.test(bare(line)));
  let day: string | null = null;
  let numberLine: string | null = null;
  let at = motto + 1;
  for (; at < Math.min(lines.length, motto + DEPTH); at += 1) {
    const line = bare(lines[at] ?? '');
    if (PLACE_AND_DAY.test(line)) day = findDates(line)[0]?.day ?? null;
    else if (OWN_NUMBER.test(line)) numberLine = line;
    else if (!line.startsWith('Độc lập') && !SHOUTED.test(line) && !line.startsWith('![') && !/^[-_*\s|]*$/.test(line))
      break;
  }
  return { day, numberLine, rest: [...before, ...lines.slice(at)] };
}
