import { instantToDay } from '#core/vi/dates.ts';

const OLDEST = Date.UTC(2000, 0, 1);
const NEWEST = Date.UTC(2100, 0, 1);

/** The day in the last 13-digit segment of an address: portals of one platform name records by their making. */
export function readUrlEpoch(url: string | null): string | null {
  const last = url?.match(/(?<=\/)\d{13}(?=\/|\?|$)/g)?.at(-1);
  const time = Number(last);
  return last !== undefined && time > OLDEST && time < NEWEST ? instantToDay(time) : null;
}
