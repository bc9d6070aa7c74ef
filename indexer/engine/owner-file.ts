import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, type ProcessIdentity } from './process-identity.ts';

/**
 * Who runs the engine of a data folder.
 *
 * Claims are numbered files, `owner-1.json`, `owner-2.json`, …; the highest number counts. A number can be created only
 * once (a hard link to a complete file), so of two processes that both find a dead owner only one gets the next number.
 * Deleting and recreating one fixed file would not do: the slower process deletes the quicker one's fresh claim.
 */
export interface Owner {
  readonly process: ProcessIdentity;
  /** The engine's process; null until it has been started. */
  readonly engine: ProcessIdentity | null;
  readonly port: number | null;
  readonly state: 'starting' | 'ready' | 'released';
}

export interface Claim {
  readonly number: number;
  readonly owner: Owner;
}

/** The claim that counts now, whether its owner lives or not; null in a fresh folder. */
export function readClaim(folder: string): Claim | null {
  const number = Math.max(0, ...claimNumbers(folder));
  const owner = number === 0 ? null : parseOwner(folder, number);
  return owner === null ? null : { number, owner };
}

/** True while the claim's owner runs and has not given it up. */
export function isHeld(claim: Claim): boolean {
  return claim.owner.state !== 'released' && isRunning(claim.owner.process);
}

/** Takes the number after `previous`; null when another process was quicker. */
export function takeClaim(folder: string, previous: Claim | null, owner: Owner): Claim | null {
  mkdirSync(folder, { recursive: true });
  const number = (previous?.number ?? 0) + 1;
  const draft = writeDraft(folder, owner);
  try {
    linkSync(draft, claimPath(folder, number));
  } catch {
    return null;
  } finally {
    rmSync(draft, { force: true });
  }
  const numbers = claimNumbers(folder);
  if (Math.max(...numbers) !== number) {
    // Others have claimed and tidied up between reading `previous` and here.
    rmSync(claimPath(folder, number), { force: true });
    return null;
  }
  for (const old of numbers) if (old < number) rmSync(claimPath(folder, old), { force: true });
  return { number, owner };
}

/** Replaces what one's own claim says, in one step for readers. */
export function updateClaim(folder: string, number: number, owner: Owner): void {
  renameSync(writeDraft(folder, owner), claimPath(folder, number));
}

function claimPath(folder: string, number: number): string {
  return join(folder, `owner-${number}.json`);
}

function claimNumbers(folder: string): readonly number[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const digits = /^owner-(\d+)\.json$/.exec(name)?.[1];
      return digits === undefined ? [] : [Number(digits)];
    });
  } catch {
    return [];
  }
}

function writeDraft(folder: string, owner: Owner): string {
  const draft = join(folder, `.owner-draft-${process.pid}`);
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  return draft;
}

/** A claim that cannot be read counts as given up by nobody: its number stays used, its engine unknown. */
function parseOwner(folder: string, number: number): Owner | null {
  const unreadable: Owner = { process: { pid: 0, born: '' }, engine: null, port: null, state: 'released' };
  try {
    const value: unknown = JSON.parse(readFileSync(claimPath(folder, number), 'utf8'));
    return isOwner(value) ? value : unreadable;
  } catch (error) {
    return error instanceof SyntaxError ? unreadable : null;
  }
}

function isOwner(value: unknown): value is Owner {
  if (typeof value !== 'object' || value === null) return false;
  return 'process' in value && 'engine' in value && 'port' in value && 'state' in value;
}
