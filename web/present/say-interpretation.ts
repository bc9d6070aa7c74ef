import type { Interpretation } from '#core/contract/search-response.ts';
import { vi } from '../text/vi.ts';

/** Sentences that say what was done with the words typed; none when they were taken as they are. */
export function sayInterpretation({ rung, rewrites }: Interpretation): readonly string[] {
  const first = rung === 'best-effort' ? [vi.bestEffort] : [];
  const changed = rewrites.map(({ kind, from, to }) => vi.rewrite[kind](from, to));
  // A rewrite says more than the rung it led to: «đã thêm dấu» already means that accents were not taken literally.
  const rungSays = changed.length === 0 ? vi.rungs[rung] : '';
  return [...first, ...changed, rungSays].filter((sentence) => sentence !== '');
}
