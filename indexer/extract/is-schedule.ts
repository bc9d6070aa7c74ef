const HEAD = /^lịch (?:công tác|làm việc|họp)(?!\p{L})/iu;
const WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L}|\d)/iu;
const FEWEST_DAYS = 3;

/**
 * Whether some lines are the week of a body's leaders, day by day; `title` is what stands above them.
 *
 * The days alone would be too little: a notice tells by them when water is cut off where.
 */
export function isSchedule(lines: readonly string[], title: string | null): boolean {
  return (
    [title ?? '', ...lines].some((line) => HEAD.test(line)) &&
    lines.filter((line) => WEEKDAY.test(line)).length >= FEWEST_DAYS
  );
}
