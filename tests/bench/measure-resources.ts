import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const IF_THERE = { throwIfNoEntry: false } as const;

/** Bytes of all files below a folder, as allocated on the disk: the engine's files are sparse. */
export function diskUse(folder: string): number {
  return (
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      // The engine deletes what it has indexed while this looks.
      .reduce((sum, entry) => sum + (statSync(join(entry.parentPath, entry.name), IF_THERE)?.blocks ?? 0) * 512, 0)
  );
}

/** Private memory in bytes of the processes started from here whose command line holds `word`; Linux only, 0 elsewhere. */
export function memoryOf(word: string): number {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => {
        const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
        try {
          const mine = new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(read('status'));
          if (!mine || !read('cmdline').includes(word)) return 0;
          // Anonymous pages only: the engine's mapped files are cache that the system takes back.
          return Number(/^RssAnon:\s+(\d+) kB$/m.exec(read('status'))?.[1] ?? 0) * 1024;
        } catch {
          return 0;
        }
      })
      .reduce((sum, bytes) => sum + bytes, 0);
  } catch {
    return 0;
  }
}
