import type { CorpusStatistics } from '../ranking/corpus-statistics.ts';
import { isExact, packUnits, toEngineText, MAX_ENGINE_TERMS, type EngineTextOptions } from './engine-text.ts';
import type { Unit } from './question.ts';
import type { PhraseTerm, WordOrder } from './rung.ts';

const isPhrase = ({ quoted, terms }: Unit) => quoted && terms.length > 1;

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
  const toPhrase = (unit: Unit): readonly PhraseTerm[] =>
    unit.terms.map((term) => (isExact(term, spelling) ? { vi: term.vi } : { ascii: term.ascii }));
  const phrases = units.filter(isPhrase).map(toPhrase);
  const unwanted = excluded.filter(isPhrase).map(toPhrase);
  if (phrases.length + unwanted.length === 0) return null;
  const limit = MAX_ENGINE_TERMS - excluded.length;
  const words = toWordUnits(units, limit, statistics);
  const q = toEngineText(words, excluded, { spelling, compounds: false, prefix });
  const packed = packUnits(accented, limit, statistics);
  const accentedQ =
    packed === null ? null : toEngineText(packed, excluded, { spelling: 'vi', compounds: true, prefix });
  return q === null || accentedQ === null ? null : { q, phrases, excluded: unwanted, accentedQ };
}
