import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NO_ALIASES, parseUnitAliases } from '#core/places/unit-aliases.ts';
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

/** A file, read and understood; the error names it. */
function readAs<T>(file: string, parse: (text: string) => Result<T, string>): Result<T, string> {
  try {
    const parsed = parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return parsed.ok ? parsed : err(`${file}, ${parsed.error}`);
  } catch (cause) {
    return err(`${file}: không đọc được (${cause instanceof Error ? cause.message : String(cause)})`);
  }
}

/** Reads abbreviations (`ABBREVIATIONS_FILE`, else the bundled ones), unit aliases (`ALIASES_FILE`) and the country's units. */
export function readKnowledge(env: NodeJS.ProcessEnv): Result<Knowledge, string> {
  const abbreviations = readAs(env['ABBREVIATIONS_FILE'] || BUNDLED, parseAbbreviations);
  if (!abbreviations.ok) return abbreviations;
  const file = env['ALIASES_FILE'] || null;
  const aliases = file === null ? ok(NO_ALIASES) : readAs(file, parseUnitAliases);
  if (!aliases.ok) return aliases;
  return ok({ analyser: createAnalyser({ abbreviations: abbreviations.value }), places: readPlaces(aliases.value) });
}
