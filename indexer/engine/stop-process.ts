import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './process-identity.ts';

/** Meilisearch finishes the batch it is writing before it leaves; longer than this and it is stuck. */
const GRACE_MS = 15_000;
const POLL_MS = 25;

/** Asks a process to leave (SIGTERM), waits, and ends it (SIGKILL) when it does not; returns once it is gone. */
export async function stopProcess(identity: ProcessIdentity, graceMs: number = GRACE_MS): Promise<void> {
  signal(identity, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (isRunning(identity)) {
    if (Date.now() > deadline) signal(identity, 'SIGKILL');
    await sleep(POLL_MS);
  }
}

function signal(identity: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isRunning(identity)) return;
  try {
    process.kill(identity.pid, name);
  } catch {
    // It left between the two lines, which is what was wanted.
  }
}
