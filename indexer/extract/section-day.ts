import { parseDay } from '#core/vi/dates.ts';

const SECTION_DAY = /^.{0,50}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u;

/** The day in a line like `Thông báo 30/07/2019`: the section and the day, as some portals print them above a title. */
export const sectionDay = (line: string): string | null => (SECTION_DAY.test(line) ? parseDay(line.slice(-10)) : null);
