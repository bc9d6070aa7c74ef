import { spellOut } from '../vi/spell-out.ts';
import type { CorpusStatistics } from './corpus-statistics.ts';

/**
 * Counts in about how many articles an accent-less form stands, whichever accents it has there: never too few.
 *
 * `thuy` counts those of `thủy`, `thúy`, `thụy`; an article that holds two of them counts twice.
 */
export function createFoldedFrequency(statistics: CorpusStatistics): (ascii: string) => number {
  const frequencies = new Map<string, number>();
  for (const [vi, frequency] of statistics.vocabulary()) {
    const { ascii } = spellOut(vi);
    frequencies.set(ascii, (frequencies.get(ascii) ?? 0) + frequency);
  }
  return (ascii) => frequencies.get(ascii) ?? 0;
}
