import type { LiveFile } from './live-file.ts';

/**
 * Reads files again when they change; returns what ends it.
 *
 * Looks at each by its name every so often: editors save by renaming, and a mounted folder tells of no change.
 */
export function watchFiles(files: readonly Pick<LiveFile<unknown>, 'refresh'>[], everyMs: number): () => void {
  const timer = setInterval(() => {
    for (const file of files) file.refresh();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
