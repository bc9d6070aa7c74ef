import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { OperatorFile } from '#core/contract/operator-status.ts';
import { err, ok, type Result } from '#core/result.ts';

/** A file that is read again while the server runs. */
export interface LiveFile<T> {
  /** What it said when it last was right. */
  readonly current: () => T;
  /** Reads it again; what is wrong keeps what was in force, and is told by `state`. */
  readonly reload: () => void;
  /** Reads it again if the file by its name is another than the one read last. */
  readonly refresh: () => void;
  readonly state: () => OperatorFile;
}

export interface LiveFileOptions<T> {
  /** The setting that names the file, for messages. */
  readonly name: string;
  readonly path: string;
  /** The error says line or key, and value. */
  readonly parse: (text: string) => Result<T, string>;
  readonly now: () => number;
  readonly onReload: (name: string, problem: string | null) => void;
}

/** A list of a thousand lines is a tenth of that; a file that is none of ours is not read into memory. */
const MOST_BYTES = 1_000_000;

/** Tells a file from what it was: saved in place, or another put in its place under its name. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    // Why it cannot be looked at is told where it is read.
    return 'none';
  }
}

function read<T>({ name, path, parse }: LiveFileOptions<T>): Result<T, string> {
  const told = `${name} (${basename(path)})`;
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return err(`${told}: tệp dài ${size} byte, tối đa ${MOST_BYTES}`);
    // Notepad and Excel put a mark before the first letter.
    const parsed = parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    return parsed.ok ? parsed : err(`${told}: ${parsed.error}`);
  } catch (cause) {
    // Not the whole path: the status page is for everybody.
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'lỗi đọc';
    return err(`${told}: không đọc được (${code})`);
  }
}

/** Reads a file for the first time, when it has to be right; later a wrong one changes nothing. */
export function openLiveFile<T>(options: LiveFileOptions<T>): Result<LiveFile<T>, string> {
  // Before it is read: what is saved meanwhile is read again.
  let stamp = stampOf(options.path);
  const first = read(options);
  if (!first.ok) return first;
  const time = () => new Date(options.now()).toISOString();
  let current = first.value;
  let readAt = time();
  let problem: string | null = null;
  let failures = 0;
  const reload = () => {
    stamp = stampOf(options.path);
    const again = read(options);
    if (again.ok) {
      current = again.value;
      readAt = time();
    } else failures += 1;
    problem = again.ok ? null : again.error;
    options.onReload(options.name, problem);
  };
  return ok({
    current: () => current,
    state: () => ({ name: options.name, readAt, problem, failures }),
    reload,
    refresh: () => {
      if (stampOf(options.path) !== stamp) reload();
    },
  });
}
