import type { Interpretation } from '#core/contract/search-response.ts';
import * as vi from '../text/vi.ts';

/** Sentences that say what was done with the words typed; none when they were taken as they are. */
export function sayInterpretation({ rung, rewrites, tried }: Interpretation): readonly string[] {
  // A sentence is ranked whether or not some article holds all of it: only a step that found nothing proves that none does.
  const stricter = tried.filter((step) => step.rung !== 'best-effort');
  const noneHasAll = stricter.length > 0 && stricter.every(({ total }) => total === 0);
  const first = rung === 'best-effort' ? [noneHasAll ? vi.bestEffort : vi.sentence] : [];
  const changed = rewrites.map(({ kind, from, to }) => vi.rewrite[kind](from, to));
  // A rewrite says more than the rung it led to: «đã thêm dấu» already means that accents were not taken literally.
  const rungSays = rewrites.every(({ kind }) => kind === 'unit') ? vi.rungs[rung] : '';
  return [...first, ...changed, rungSays].filter((sentence) => sentence !== '');
}
