import { setTimeout as sleep } from 'node:timers/promises';
import { EXACT_FIELDS } from '#core/query/rung.ts';
import type { Engine } from '../engine/engine.ts';
import type { TextCache } from './text-cache.ts';

/** Articles read at a time, and the pause after them: a reader who asks meanwhile waits for one small read at most. */
const STEP = 200;
const PAUSE_MS = 20;
/** The engine gives no further hits than this in one list. */
const MOST = 100_000;

/**
 * Fills the cache with the newest articles, in the background, so that the first questions need not wait for texts.
 *
 * Stops when the cache is full, the engine fails or a newer run takes over: texts are then read as they are needed.
 */
export async function warmTexts(engine: Engine, texts: TextCache, signal: AbortSignal): Promise<void> {
  for (let offset = 0; offset < MOST && !texts.full() && !signal.aborted; offset += STEP) {
    const request = {
      q: '',
      fields: EXACT_FIELDS,
      filters: [],
      facets: [],
      sort: 'newest',
      offset,
      limit: STEP,
    } as const;
    const found = await engine.search([request]);
    const ids = found.ok ? (found.value[0]?.ids ?? []) : [];
    if (ids.length === 0 || !(await texts.refresh(ids)).ok) return;
    await sleep(PAUSE_MS, undefined, { ref: false });
  }
}
