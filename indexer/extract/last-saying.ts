import { fold } from '#core/vi/fold.ts';

/** Where a page's lines last say a title, accents and case aside; -1 where none does or there is no title. */
export function lastSaying(lines: readonly string[], title: string | null): number {
  if (title === null) return -1;
  const said = fold(title);
  return lines.findLastIndex((line) => fold(line) === said);
}
