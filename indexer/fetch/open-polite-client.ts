import { setTimeout as wait } from 'node:timers/promises';
import { createPoliteClient, type PoliteClient } from './polite-client.ts';

/** What the operator may choose of how a portal is asked. */
export interface FetchChoices {
  readonly allowPrivateHosts: boolean;
  /** Milliseconds between two requests to the portal. */
  readonly delayMs: number;
  readonly signal?: AbortSignal;
}

/** Bytes of a page or a file, before and after decompression. */
export const MAX_FETCHED_BYTES = 20_000_000;
const TIMEOUT_MS = 30_000;
const BACK_OFF_MS = 2_000;
const MAX_WAIT_MS = 300_000;

/** Opens the client for a portal with the clock and the bounds of this program. */
export function openPoliteClient(start: URL, choices: FetchChoices): PoliteClient {
  return createPoliteClient(start, {
    ...choices,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_FETCHED_BYTES,
    backOffMs: BACK_OFF_MS,
    maxWaitMs: MAX_WAIT_MS,
    // An aborted wait ends like one that is over; whoever waited looks at the signal.
    sleep: (ms) => wait(ms, undefined, { signal: choices.signal }).catch(() => undefined),
    now: () => performance.timeOrigin + performance.now(),
  });
}
