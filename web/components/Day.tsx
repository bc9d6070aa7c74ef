/** A `yyyy-mm-dd` day as Vietnamese write it, day first. */
export function Day({ day }: { readonly day: string }) {
  const [year, month, date] = day.split('-');
  return <time dateTime={day}>{`${Number(date)}/${Number(month)}/${year}`}</time>;
}
