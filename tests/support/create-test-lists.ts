import { NO_ALIASES } from '#core/places/unit-aliases.ts';
import type { PinRow } from '#server/operator/parse-pins.ts';
import { createPins } from '#server/search/create-pins.ts';
import type { SearchLists } from '#server/search/create-search.ts';
import { createTestAnalyser } from './create-test-analyser.ts';

/** The lists of an operator who has only the bundled abbreviations, and these pins. */
export function createTestLists(rows: readonly PinRow[] = []): SearchLists {
  const analyser = createTestAnalyser();
  return { analyser, pins: createPins(rows, analyser), aliases: NO_ALIASES };
}
