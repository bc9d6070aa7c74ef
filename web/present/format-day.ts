/** A `yyyy-mm-dd` day as Vietnamese write it, day first: `22/11/2023`. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}
