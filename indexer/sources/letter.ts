import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';

/** Stands beside the raw items of a folder of dead letters and says what each was. */
export const LETTERS_FILE = 'dead-letters.jsonl';

const LETTER = v.object({
  file: v.string(),
  url: v.nullable(v.string()),
  source: v.string(),
  /** The page's path in its source, its identity where it has no address; null for what was none. */
  inside: v.nullable(v.string()),
  where: v.string(),
  code: v.string(),
  reason: v.string(),
  /** When it failed, an ISO 8601 instant. */
  at: v.string(),
});

/** A failed item as it was kept. */
export type Letter = v.InferOutput<typeof LETTER>;

/** Finds what a file was before it became a dead letter; null for any other file. */
export type FindLetter = (path: string) => Letter | null;

/** Reads the letters of a folder; a line that is none is passed over: its file is then read like any other. */
function readLetters(folder: string): ReadonlyMap<string, Letter> {
  const letters = new Map<string, Letter>();
  try {
    for (const line of readFileSync(join(folder, LETTERS_FILE), 'utf8').split('\n')) {
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), LETTER), line);
      if (parsed.success) letters.set(parsed.output.file, parsed.output);
    }
  } catch {
    // No such file: an ordinary folder.
  }
  return letters;
}

/** Opens a look-up that reads each folder's letters once. */
export function createFindLetter(): FindLetter {
  let known: { readonly folder: string; readonly letters: ReadonlyMap<string, Letter> } | null = null;
  return (path) => {
    const folder = dirname(path);
    // Files come folder by folder.
    if (known?.folder !== folder) known = { folder, letters: readLetters(folder) };
    return known.letters.get(basename(path)) ?? null;
  };
}
