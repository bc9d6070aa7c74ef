import { mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** At one line a request this is a few weeks; one older file is kept, so the log never takes more than twice this. */
const MAX_LOG_BYTES = 20 * 1024 * 1024;

/** Sets a log that has grown too long aside as `….1`, replacing the one before; called before each start. */
export function rotateLog(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_LOG_BYTES) renameSync(path, `${path}.1`);
}

/** The last lines of the log, to say why a start failed; the empty string when there are none. */
export function readLogTail(path: string, lines = 20): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
