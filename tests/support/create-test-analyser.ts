import { readFileSync } from 'node:fs';
import { parseAbbreviations } from '#core/vi/abbreviations.ts';
import { createAnalyser, type Analyser } from '#core/vi/analyse.ts';

/** The analyser with the bundled abbreviation list, as the product makes it. */
export function createTestAnalyser(): Analyser {
  const table = parseAbbreviations(readFileSync(new URL('../../core/vi/abbreviations.tsv', import.meta.url), 'utf8'));
  if (!table.ok) throw new Error(table.error);
  return createAnalyser({ abbreviations: table.value });
}
