import type { CorpusStatistics } from '../ranking/corpus-statistics.ts';
import type { Term } from '../vi/analyse.ts';
import { encodePrefix } from '../vi/encode.ts';
import { hasAccent } from '../vi/syllable.ts';
import type { Unit } from './question.ts';

/** Meilisearch 1.21 reads ten terms of a question and drops the rest silently; a quoted phrase is one term. */
export const MAX_ENGINE_TERMS = 10;

/** How a term is spelled for the engine: exact about accents, blind to them, or exact only where accents were typed. */
export type Spelling = 'vi' | 'ascii' | 'mixed';

/** Whether a term stands for itself or for every word of its letters. */
export function isExact(term: Term, spelling: Spelling): boolean {
  return spelling === 'vi' || (spelling === 'mixed' && (term.expandedFrom !== null || hasAccent(term.word)));
}

const spell = (term: Term, spelling: Spelling) => (isExact(term, spelling) ? term.vi : term.ascii);

const phrase = (terms: readonly Term[], spelling: Spelling) => {
  const text = terms.map((term) => spell(term, spelling)).join(' ');
  return terms.length > 1 ? `"${text}"` : text;
};

/**
 * Joins neighbouring units into longer phrases until they fit the engine's limit, closest neighbours first.
 *
 * Null when they cannot fit: a phrase never reaches across a sentence end, where it could match nothing.
 */
export function packUnits(units: readonly Unit[], limit: number, statistics: CorpusStatistics): readonly Unit[] | null {
  const packed = [...units];
  while (packed.length > limit) {
    let best = -1;
    let bestFrequency = -1;
    for (let at = 1; at < packed.length; at += 1) {
      const [left, right] = [packed[at - 1]?.terms.at(-1), packed[at]?.terms[0]];
      if (left === undefined || right === undefined || right.breakBefore) continue;
      const frequency = statistics.pairFrequency(left.vi, right.vi);
      if (frequency > bestFrequency) [best, bestFrequency] = [at, frequency];
    }
    const [left, right] = [packed[best - 1], packed[best]];
    if (left === undefined || right === undefined) return null;
    packed.splice(best - 1, 2, { terms: [...left.terms, ...right.terms], quoted: true });
  }
  return packed;
}

export interface EngineTextOptions {
  readonly spelling: Spelling;
  /** Keep compounds together as phrases; phrases in quotes are kept either way. */
  readonly compounds: boolean;
  /** Let the last word be the beginning of a longer one. */
  readonly prefix: boolean;
}

/**
 * Writes units as the engine's question, or null when they need more terms than the engine reads.
 *
 * A trailing space stops Meilisearch from treating the last word as a prefix (`thanh hoa` would hit `thanh … hoạch`).
 */
export function toEngineText(
  units: readonly Unit[],
  excluded: readonly Unit[],
  { spelling, compounds, prefix }: EngineTextOptions,
): string | null {
  const parts: string[] = [];
  for (const [index, unit] of units.entries()) {
    const unfinished = prefix && index === units.length - 1 ? unit.terms.at(-1) : undefined;
    if (unfinished !== undefined && !unit.quoted) {
      const before = unit.terms.slice(0, -1);
      if (compounds && before.length > 0) parts.push(phrase(before, spelling));
      else parts.push(...before.map((term) => spell(term, spelling)));
      const typed = encodePrefix(unfinished.word);
      parts.push(
        spelling === 'ascii' || (spelling === 'mixed' && !hasAccent(unfinished.word)) ? typed.ascii : typed.vi,
      );
    } else if (compounds || unit.quoted) parts.push(phrase(unit.terms, spelling));
    else parts.push(...unit.terms.map((term) => spell(term, spelling)));
  }
  const negatives = excluded.map((unit) => `-${phrase(unit.terms, spelling)}`);
  if (parts.length + negatives.length > MAX_ENGINE_TERMS) return null;
  return prefix ? [...negatives, ...parts].join(' ') : `${[...negatives, ...parts].join(' ')} `;
}
