import type { CorpusStatistics } from '../ranking/corpus-statistics.ts';
import { packUnits, toEngineText, MAX_ENGINE_TERMS, type EngineTextOptions } from './engine-text.ts';
import type { Unit } from './question.ts';
import type { WordOrder } from './rung.ts';
import { toPhrases } from './to-phrases.ts';

/** As many words as the engine reads, the rarest, for the others are found beside them or not at all. */
function toWordUnits(units: readonly Unit[], limit: number, statistics: CorpusStatistics): readonly Unit[] {
  const words = units.flatMap((unit) => unit.terms).map((term) => ({ terms: [term], quoted: false }));
  const frequencyOf = ({ terms }: Unit) => statistics.frequency(terms[0]?.vi ?? '');
  const rarest = new Set(words.toSorted((a, b) => frequencyOf(a) - frequencyOf(b)).slice(0, limit));
  return words.filter((unit) => rarest.has(unit));
}

/**
 * Says which phrases of a question have to be looked up in the texts; null when there are none, or no way to ask for
 * their words.
 *
 * `accented` are the units with the likeliest accents put back.
 */
export function toWordOrder(
  { units, excluded, accented }: Record<'units' | 'excluded' | 'accented', readonly Unit[]>,
  { spelling, prefix }: EngineTextOptions,
  statistics: CorpusStatistics,
): WordOrder | null {
  const phrases = toPhrases(units, { spelling, compounds: false });
  const unwanted = toPhrases(excluded, { spelling, compounds: false });
  if (phrases.length + unwanted.length === 0) return null;
  const limit = MAX_ENGINE_TERMS - excluded.length;
  const words = toWordUnits(units, limit, statistics);
  const q = toEngineText(words, excluded, { spelling, compounds: false, prefix });
  const packed = packUnits(accented, limit, statistics);
  const accentedQ =
    packed === null ? null : toEngineText(packed, excluded, { spelling: 'vi', compounds: true, prefix });
  return q === null || accentedQ === null ? null : { q, phrases, excluded: unwanted, accentedQ };
}
