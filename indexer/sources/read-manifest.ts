import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import * as v from 'valibot';

const LINE = v.object({ file: v.string(), url: v.string() });

/**
 * Reads `{"file","url"}` lines: the addresses of saved pages, by path as written there, by where the file then lies
 * beside the manifest and, where only one page has it, by name. Throws with the line that is wrong.
 */
export async function readManifest(file: string): Promise<ReadonlyMap<string, string>> {
  const entries = new Map<string, string>();
  const byName = new Map<string, string | null>();
  for (const [at, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const { file: page, url } = v.parse(LINE, JSON.parse(line));
      entries.set(page, url);
      entries.set(resolve(dirname(file), page), url);
      // Whole portals are saved as `path/index.html`: such a name says nothing.
      byName.set(basename(page), byName.has(basename(page)) ? null : url);
    } catch (cause) {
      throw new Error(`${file}:${at + 1}: cần {"file","url"}`, { cause });
    }
  }
  for (const [name, url] of byName) if (url !== null && !entries.has(name)) entries.set(name, url);
  return entries;
}
