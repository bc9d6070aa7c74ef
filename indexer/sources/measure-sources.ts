import { findFiles } from './find-files.ts';

/** Bytes of all files the paths hold: what progress is measured against. What cannot be read counts nothing. */
export async function measureSources(paths: readonly string[]): Promise<number> {
  let total = 0;
  for (const path of paths) {
    if (/^https?:/i.test(path)) continue;
    for await (const file of findFiles(path)) total += file.kind === 'file' ? file.bytes : 0;
  }
  return total;
}
