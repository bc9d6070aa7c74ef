/** How much of each list the front page shows. */
export const FRONT_ROOM = { newest: 8, topic: 15, unit: 14, year: 12, agency: 0, docType: 0 } as const;
