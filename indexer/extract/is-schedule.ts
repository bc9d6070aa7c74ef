const HEAD = /^lịch (?:công tác|làm việc|họp)(?!\p{L})/iu;
const WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L}|\d)/iu;
const FEWEST_DAYS = 3;

const isDay = (line: string): boolean => WEEKDAY.test(line);

/**
 * Whether some lines are the week of a body's leaders, day by day, under a head that says so: `title`, or a line of theirs.
 *
 * The days alone would be too little: a notice tells by them when water is cut off where, and may name office hours below.
 */
export function isSchedule(lines: readonly string[], title: string | null): boolean {
  const above = lines.slice(0, Math.max(0, lines.findIndex(isDay)));
  return [title ?? '', ...above].some((line) => HEAD.test(line)) && lines.filter(isDay).length >= FEWEST_DAYS;
}
