const UTC_PLUS_7_MS = 7 * 3_600_000;

/** The day in Vietnam (UTC+7, no summer time) of an ISO 8601 instant, `yyyy-mm-dd`. */
export function localDay(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant.slice(0, 10) : new Date(time + UTC_PLUS_7_MS).toISOString().slice(0, 10);
}
