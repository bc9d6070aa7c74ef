import * as vi from '../text/vi.ts';

/** A `yyyy-mm-dd` day, readable by people and by programs. */
export function Day({ day }: { readonly day: string }) {
  return <time dateTime={day}>{vi.dayName(day)}</time>;
}
