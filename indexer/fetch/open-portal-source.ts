import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SourceItem } from '../sources/source-item.ts';
import { portalHost } from './canonical-address.ts';
import { crawlPortal } from './crawl-portal.ts';
import { openCrawlState } from './crawl-state.ts';
import { createPoliteClient } from './polite-client.ts';

/** What the operator may choose. */
export interface PortalOptions {
  readonly dataDir: string;
  readonly source: string;
  readonly allowPrivateHosts: boolean;
  readonly maxPages: number;
  readonly delayMs: number;
  readonly signal?: AbortSignal;
}

const MAX_BYTES = 20_000_000;
const TIMEOUT_MS = 30_000;
const BACK_OFF_MS = 2_000;
const MAX_WAIT_MS = 300_000;

/** Opens a portal's crawl in `DATA_DIR/crawl/<host>` and reads it. */
export function openPortalSource(address: string, options: PortalOptions): AsyncGenerator<SourceItem> {
  const start = new URL(address);
  const { signal } = options;
  const client = createPoliteClient(start, {
    ...options,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
    backOffMs: BACK_OFF_MS,
    maxWaitMs: MAX_WAIT_MS,
    // An aborted wait ends like one that is over; whoever waited looks at the signal.
    sleep: (ms) => wait(ms, undefined, { signal }).catch(() => undefined),
    now: () => performance.timeOrigin + performance.now(),
  });
  const state = openCrawlState(join(resolve(options.dataDir), 'crawl', portalHost(start).replaceAll(':', '_')));
  return crawlPortal(start, { ...options, client, state, maxBytes: MAX_BYTES });
}
