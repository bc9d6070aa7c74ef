import { fold } from '#core/vi/fold.ts';

/** Whether a line says a title, accents and case aside; none does where there is no title. */
function saying(title: string | null): (line: string) => boolean {
  if (title === null) return () => false;
  const said = fold(title);
  return (line) => fold(line) === said;
}

/** Where a page's lines first say a title; -1 where none does. */
export const firstSaying = (lines: readonly string[], title: string | null): number => lines.findIndex(saying(title));

/** Where a page's lines last say a title; -1 where none does. */
export const lastSaying = (lines: readonly string[], title: string | null): number =>
  lines.findLastIndex(saying(title));
