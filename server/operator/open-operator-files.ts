import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OperatorFile } from '#core/contract/operator-status.ts';
import type { Portal } from '#core/contract/portal.ts';
import { NO_ALIASES, parseUnitAliases } from '#core/places/unit-aliases.ts';
import { ok, type Result } from '#core/result.ts';
import { parseAbbreviations } from '#core/vi/abbreviations.ts';
import { createAnalyser, type Analyser } from '#core/vi/analyse.ts';
import { createPins } from '../search/create-pins.ts';
import type { SearchLists } from '../search/create-search.ts';
import { openLiveFile, type LiveFile, type LiveFileOptions } from './live-file.ts';
import { DEMONSTRATION, parsePortal } from './parse-portal.ts';
import { parsePins, type PinRow } from './parse-pins.ts';
import type { Logo } from './read-logo.ts';
import { watchFiles } from './watch-files.ts';

/** Everything the operator wrote, as it is in force. */
export interface OperatorFiles {
  readonly portal: () => Portal;
  readonly logo: () => Logo | null;
  readonly lists: () => SearchLists;
  readonly states: () => readonly OperatorFile[];
  readonly reload: () => void;
  /** Reads again what changes from now on, until what is returned is called. */
  readonly watch: (everyMs: number) => () => void;
}

export interface OperatorFilesOptions extends Pick<LiveFileOptions<unknown>, 'now' | 'onReload'> {
  readonly portalFile: string | null;
  readonly abbreviationsFile: string | null;
  readonly aliasesFile: string | null;
  readonly pinsFile: string | null;
}

const BUNDLED = fileURLToPath(new URL('../../core/vi/abbreviations.tsv', import.meta.url));

function parseAnalyser(text: string): Result<Analyser, string> {
  const abbreviations = parseAbbreviations(text);
  return abbreviations.ok ? ok(createAnalyser({ abbreviations: abbreviations.value })) : abbreviations;
}

/** Reads the operator's files; the error names the setting, the file, the line or key, and the value. */
export function openOperatorFiles(options: OperatorFilesOptions): Result<OperatorFiles, string> {
  const { portalFile, abbreviationsFile, aliasesFile, pinsFile, now, onReload } = options;
  const opened: LiveFile<unknown>[] = [];
  /** A file that may not be named; then `absent` holds for good. */
  const open = <T>(
    name: string,
    path: string | null,
    parse: (text: string) => Result<T, string>,
    absent: T,
  ): Result<() => T, string> => {
    if (path === null) return ok(() => absent);
    const file = openLiveFile({ name, path, parse, now, onReload });
    if (!file.ok) return file;
    opened.push(file.value);
    return ok(file.value.current);
  };
  const folder = dirname(portalFile ?? '.');
  const portal = open('PORTAL_FILE', portalFile, (text) => parsePortal(text, folder), {
    portal: DEMONSTRATION,
    logo: null,
  });
  if (!portal.ok) return portal;
  const analyser = openLiveFile({
    name: 'ABBREVIATIONS_FILE',
    path: abbreviationsFile ?? BUNDLED,
    parse: parseAnalyser,
    now,
    onReload,
  });
  if (!analyser.ok) return analyser;
  if (abbreviationsFile !== null) opened.push(analyser.value);
  const aliases = open('ALIASES_FILE', aliasesFile, parseUnitAliases, NO_ALIASES);
  if (!aliases.ok) return aliases;
  const rows = open<readonly PinRow[]>('PINS_FILE', pinsFile, parsePins, []);
  if (!rows.ok) return rows;

  // Pins are compared as analysed: made anew when either file changed, not with every question.
  const makePins = () => ({
    rows: rows.value(),
    analyser: analyser.value.current(),
    pins: createPins(rows.value(), analyser.value.current()),
  });
  let made = makePins();
  return ok({
    portal: () => portal.value().portal,
    logo: () => portal.value().logo,
    lists: () => {
      if (made.rows !== rows.value() || made.analyser !== analyser.value.current()) made = makePins();
      return { analyser: made.analyser, pins: made.pins, aliases: aliases.value() };
    },
    states: () => opened.map(({ state }) => state()),
    reload: () => {
      for (const file of opened) file.reload();
    },
    watch: (everyMs) => watchFiles(opened, everyMs),
  });
}
