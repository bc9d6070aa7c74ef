import type { Rewrite } from '../contract/search-response.ts';
import type { CorpusStatistics } from '../ranking/corpus-statistics.ts';
import { inverseDocumentFrequency } from '../ranking/inverse-document-frequency.ts';
import { toScoreTerms } from '../ranking/score-term.ts';
import type { Term } from '../vi/analyse.ts';
import type { Question, Unit } from './question.ts';
import { EXACT_FIELDS, FOLDED_FIELDS, type BestEffort } from './rung.ts';

/** How many candidate lists are asked for in one engine call: more raises recall little and costs time (measured). */
const MAX_LISTS = 16;
/** Ids read over all lists; about 1.6 µs each (measured), so this keeps gathering near 10 ms; 24 lists and 8,000 ids found nothing more. */
const MAX_IDS = 5000;

interface List {
  readonly q: string;
  readonly weight: number;
  readonly frequency: number;
}

/** The rarest lists that fit the budget; at least one, so that a question of common words still finds candidates. */
function chooseLists(lists: readonly List[]): readonly List[] {
  const chosen: List[] = [];
  let ids = 0;
  for (const list of [...lists].sort((a, b) => a.frequency - b.frequency)) {
    ids += list.frequency;
    if (chosen.length === MAX_LISTS || (ids > MAX_IDS && chosen.length > 0)) break;
    chosen.push(list);
  }
  return chosen;
}

/**
 * Chooses the candidate lists of a question that no article answers in full: its rarest pairs of neighbours and its
 * rarest words, each weighted by its rarity.
 */
export function buildBestEffort(
  question: Question,
  corrected: readonly Unit[],
  rewrites: readonly Rewrite[],
  statistics: CorpusStatistics,
): BestEffort {
  const terms = corrected.flatMap((unit) => unit.terms);
  const field = question.accented || rewrites.length > 0 ? 'vi' : 'ascii';
  const negatives = question.excluded
    .slice(0, 4)
    .map((unit) => `-"${unit.terms.map((term) => term[field]).join(' ')}" `)
    .join('');
  const lists = new Map<string, List>();
  const propose = (words: readonly Term[], frequency: number) => {
    const key = words.map((term) => term[field]).join(' ');
    const weight = inverseDocumentFrequency(frequency, statistics.articles());
    const q = `${negatives}${words.length > 1 ? `"${key}"` : key} `;
    lists.set(key, { q, weight, frequency });
  };
  for (const [at, term] of terms.entries()) {
    const frequency = statistics.frequency(term.vi);
    if (frequency > 0 || field === 'ascii') propose([term], frequency);
    const before = terms[at - 1];
    if (before === undefined || term.breakBefore) continue;
    const together = statistics.pairFrequency(before.vi, term.vi);
    if (together > 0) propose([before, term], together);
  }
  return {
    name: 'best-effort',
    lists: chooseLists([...lists.values()]).map(({ q, weight }) => ({
      q,
      weight,
      fields: field === 'vi' ? EXACT_FIELDS : FOLDED_FIELDS,
    })),
    terms: toScoreTerms(corrected, question.accented ? 0.3 : 0.6),
    rewrites,
  };
}
