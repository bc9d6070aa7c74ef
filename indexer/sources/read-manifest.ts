import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';

const LINE = v.object({ file: v.string(), url: v.string() });

/** Reads `{"file","url"}` lines: the addresses of saved pages, by file name. Throws with the line that is wrong. */
export async function readManifest(file: string): Promise<ReadonlyMap<string, string>> {
  const entries = new Map<string, string>();
  for (const [at, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const { file: page, url } = v.parse(LINE, JSON.parse(line));
      entries.set(basename(page), url);
    } catch (cause) {
      throw new Error(`${file}:${at + 1}: cần {"file","url"}`, { cause });
    }
  }
  return entries;
}
