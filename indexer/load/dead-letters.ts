import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { LETTERS_FILE, type Letter } from '../sources/letter.ts';
import type { FailedItem } from '../sources/source-item.ts';

/** What became of the failures of one run. */
export interface LetterCount {
  /** Where they are; null while there is none. */
  readonly folder: string | null;
  readonly kept: number;
  /** Failures beyond the bounds, or that could not be written. */
  readonly dropped: number;
}

/** Keeps what failed items were read from, so that a load of the folder tries them again. */
export interface DeadLetters {
  readonly keep: (failure: FailedItem) => void;
  readonly count: () => LetterCount;
}

export interface DeadLetterOptions {
  readonly dataDir: string;
  /** What this run loads: a folder of letters that is being replayed is not thrown away. */
  readonly paths: readonly string[];
  readonly now: () => Date;
}

/** Of one run, and runs kept: together at most 1 GB. */
const LETTER_LIMITS = { letters: 1000, bytes: 50_000_000, runs: 20 } as const;

const RUN = /^\d{8}T\d{6}Z(?:-\d+)?$/;

/** Keeps nothing: what a dry run does. */
export const NO_LETTERS: DeadLetters = {
  keep: () => undefined,
  count: () => ({ folder: null, kept: 0, dropped: 0 }),
};

const holds = (folder: string, path: string) => !/^\.\.(?:[/\\]|$)/.test(relative(resolve(folder), resolve(path)));

/** Makes a folder for this run and takes the oldest of earlier ones away. */
function makeFolder({ dataDir, paths, now }: DeadLetterOptions): string {
  const all = join(resolve(dataDir), 'dead-letters');
  mkdirSync(all, { recursive: true });
  const runs = readdirSync(all)
    .filter((name) => RUN.test(name))
    .sort()
    .map((name) => join(all, name));
  for (const old of runs.slice(0, Math.max(0, runs.length - LETTER_LIMITS.runs + 1)))
    if (!paths.some((path) => holds(old, path) || holds(path, old))) rmSync(old, { recursive: true, force: true });
  const name = join(all, `${now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`);
  let folder = name;
  for (let again = 2; existsSync(folder); again += 1) folder = `${name}-${again}`;
  mkdirSync(folder);
  return folder;
}

/**
 * Opens the dead letters of one run in `DATA_DIR/dead-letters/<time>`: the raw pages and lines, and `dead-letters.jsonl` with
 * address, cause and source of each. Nothing is made before the first. A failure without bytes, such as a page that could
 * not be had, is in the report alone: the next run asks for it anyway.
 */
export function openDeadLetters(options: DeadLetterOptions): DeadLetters {
  let folder: string | null = null;
  let kept = 0;
  let dropped = 0;
  let bytes = 0;
  return {
    keep: ({ where, code, reason, raw }) => {
      if (raw === undefined) return;
      if (kept >= LETTER_LIMITS.letters || bytes + raw.bytes.length > LETTER_LIMITS.bytes) {
        dropped += 1;
        return;
      }
      try {
        folder ??= makeFolder(options);
        const file = `${String(kept + 1).padStart(4, '0')}.${raw.extension}`;
        const { url, source, inside } = raw;
        const letter: Letter = { file, url, source, inside, where, code, reason, at: options.now().toISOString() };
        writeFileSync(join(folder, file), raw.bytes);
        appendFileSync(join(folder, LETTERS_FILE), `${JSON.stringify(letter)}\n`);
        kept += 1;
        bytes += raw.bytes.length;
      } catch {
        // A full disk must not stop the load; the count says that letters are missing.
        dropped += 1;
      }
    },
    count: () => ({ folder: kept === 0 ? null : folder, kept, dropped }),
  };
}
