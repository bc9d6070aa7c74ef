import { compose } from './compose.ts';
import { isSyllableSpelling } from './syllable.ts';

/** Encoded letters without their marks: `dduwow` -> `duo`. Only safe on syllables: `soon` is sôn, but also English. */
function toPlain(marked: string): string {
  return marked
    .replace('dd', 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([auo])w/g, '$1');
}

/** Ends an encoded word whose letters would otherwise read as keys (`busq`, `soonq`); no syllable ends so. */
export const KEYS_AS_LETTERS = 'q';

/** An encoded term read back: how people spell it, and its accent-less form. */
export interface SpelledOut {
  readonly word: string;
  readonly ascii: string;
}

/** Reads an encoded term back: `dduwowngf` -> `đường`, `duong`; what cannot be a syllable is itself (`covid`, `bus`). */
export function spellOut(vi: string): SpelledOut {
  const tone = /[sfrxj]$/.exec(vi)?.[0] ?? '';
  const marked = tone === '' ? vi : vi.slice(0, -1);
  if (isSyllableSpelling(marked)) return { word: compose(marked, tone), ascii: toPlain(marked) };
  if (isSyllableSpelling(vi)) return { word: compose(vi, ''), ascii: toPlain(vi) };
  const letters = vi.slice(0, -1);
  const escaped = vi.endsWith(KEYS_AS_LETTERS) && spellOut(letters).ascii !== letters;
  return escaped ? { word: letters, ascii: letters } : { word: vi, ascii: vi };
}
