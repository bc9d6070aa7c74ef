import { readdir, stat } from 'node:fs/promises';

/** How many items the paths hold, when that is cheap to know (folders of pages); null when only reading would tell. */
export async function countItems(paths: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const path of paths) {
    if (/\.jsonl(?:\.gz)?$/i.test(path)) return null;
    const found = await stat(path).catch(() => null);
    total += found?.isDirectory() === true ? (await readdir(path)).length : 1;
  }
  return total;
}
