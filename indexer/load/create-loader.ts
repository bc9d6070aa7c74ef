import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '#core/result.ts';
import { parseAbbreviations } from '#core/vi/abbreviations.ts';
import { createAnalyser, type Analyser } from '#core/vi/analyse.ts';
import { readPlaces, type Places } from '../places/places.ts';

/** What every load needs beside its items: the language and the places. */
export interface Knowledge {
  readonly analyser: Analyser;
  readonly places: Places;
}

const BUNDLED = fileURLToPath(new URL('../../core/vi/abbreviations.tsv', import.meta.url));

/** Reads the abbreviation list (`ABBREVIATIONS_FILE`, else the bundled one) and the units of the country. */
export function readKnowledge(env: NodeJS.ProcessEnv): Result<Knowledge, string> {
  const file = env['ABBREVIATIONS_FILE'] || BUNDLED;
  const abbreviations = parseAbbreviations(readFileSync(file, 'utf8'));
  if (!abbreviations.ok) return err(`${file}, ${abbreviations.error}`);
  return ok({ analyser: createAnalyser({ abbreviations: abbreviations.value }), places: readPlaces() });
}
