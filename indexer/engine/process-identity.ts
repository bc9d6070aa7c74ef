import { readFileSync } from 'node:fs';

/**
 * A process that cannot be mistaken for a later one with the same number.
 *
 * `born` is the boot id and the start time in ticks since that boot; null where /proc is missing (not Linux), and then
 * only the number is compared.
 */
export interface ProcessIdentity {
  readonly pid: number;
  readonly born: string | null;
}

/** Identifies a running process; null when there is none, or only a zombie waiting for its parent. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  if (!exists(pid)) return null;
  const boot = readProc('sys/kernel/random/boot_id');
  if (boot === null) return { pid, born: null };
  const stat = readProc(`${pid}/stat`);
  // The second field is the command in brackets and may itself hold spaces and brackets: count after the last one.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state, startTicks] = [fields[0], fields[19]];
  if (startTicks === undefined || state === 'Z' || state === 'X') return null;
  return { pid, born: `${boot.trim()}:${startTicks}` };
}

/** True when exactly this process still runs: the number alone is reused sooner or later. */
export function isRunning(identity: ProcessIdentity): boolean {
  const now = identifyProcess(identity.pid);
  return now !== null && now.born === identity.born;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readProc(path: string): string | null {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return null;
  }
}
