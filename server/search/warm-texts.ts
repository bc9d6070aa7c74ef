import { setTimeout as sleep } from 'node:timers/promises';
import { EXACT_FIELDS } from '#core/query/rung.ts';
import type { Engine } from '../engine/engine.ts';
import type { TextCache } from './text-cache.ts';

/** Articles read at a time: a reader who asks meanwhile waits for one small read at most, some 8 ms. */
const STEP = 50;
/**
 * Rest after a step, in steps, while somebody asks: three quarters of the time are left to readers. With steps of 200 and a rest of 20 ms they
 * waited twice as long as later (49 ms against 24, measured while 100,000 articles were read).
 */
const REST = 3;
/** The engine gives no further hits than this in one list. */
const MOST = 100_000;

/**
 * Fills the cache with the newest articles, in the background, so that the first questions need not wait for texts.
 *
 * `isQuiet` says that nobody has asked for a while: then there is nobody to leave time to, and 100,000 texts are read in
 * minutes and not in a quarter of an hour.
 *
 * Stops when the cache is full, the engine fails or a newer run takes over: texts are then read as they are needed.
 */
export async function warmTexts(
  engine: Engine,
  texts: TextCache,
  { signal, isQuiet }: { readonly signal: AbortSignal; readonly isQuiet: () => boolean },
): Promise<void> {
  for (let offset = 0; offset < MOST && !texts.full() && !signal.aborted; offset += STEP) {
    const started = performance.now();
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
    await sleep(isQuiet() ? 0 : (performance.now() - started) * REST, undefined, { ref: false });
  }
}
