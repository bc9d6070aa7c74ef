/** Huế became a city under the central government on 1 January 2025; before, the province had a longer name. */
const HUE = { today: 'Huế', before: 'Thừa Thiên Huế', until: '2025-01-01' };

/** The name a province had on a day: what was published keeps the names of its time. */
export const provinceThen = (province: string | null, day: string | null): string | null =>
  province === HUE.today && day !== null && day < HUE.until ? HUE.before : province;
