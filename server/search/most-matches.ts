import { EXACT_FIELDS, type Rung } from '#core/query/rung.ts';
import type { Corpus } from './corpus.ts';

/**
 * About how many articles a step can match at most: as many as hold its rarest word, in whatever accents count for it.
 *
 * An estimate, for names of places that are not in the text also match; Infinity for no words, as then nothing is known.
 */
export function mostMatches({ name, q, fields, sides, terms }: Rung, { statistics, foldedFrequency }: Corpus): number {
  // Of several sides nothing is known before they are asked for.
  if (name === 'document-number' || sides.length > 0) return 0;
  const whole = name === 'prefix' ? terms.slice(0, -1) : terms;
  if (q === '' || whole.length === 0) return Infinity;
  return Math.min(
    ...whole.map(({ vi, ascii }) => (fields === EXACT_FIELDS ? statistics.frequency(vi) : foldedFrequency(ascii))),
  );
}
