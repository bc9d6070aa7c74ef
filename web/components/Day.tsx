import { formatDay } from '../present/format-day.ts';

/** A `yyyy-mm-dd` day, readable by people and by programs. */
export function Day({ day }: { readonly day: string }) {
  return <time dateTime={day}>{formatDay(day)}</time>;
}
