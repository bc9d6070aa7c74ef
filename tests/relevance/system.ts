/** A search system under measurement: indexed once, then asked question by question. */
export interface System {
  /** Ids of the best answers, best first, and how many the system counts. */
  readonly ask: (text: string) => Promise<{ readonly ids: readonly string[]; readonly total: number }>;
}

/** How deep a run goes. */
export const DEPTH = 100;
