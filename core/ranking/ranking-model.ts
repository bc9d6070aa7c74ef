import type { CorpusStatistics } from './corpus-statistics.ts';
import { inverseDocumentFrequency } from './inverse-document-frequency.ts';
import { RANKING_WEIGHTS, type RankingWeights } from './ranking-weights.ts';
import type { ScoreTerm } from './score-term.ts';
import type { TermIds } from './term-ids.ts';

/** A question prepared for scoring: which term numbers count for which of its words, and what each word is worth. */
export interface RankingModel {
  /** By term number: 1 + the slot of the question's word it matches, or 0. */
  readonly slotOf: Uint16Array;
  /** By term number: how much the match counts, 1 for the exact form. */
  readonly weightOf: Float32Array;
  /** By slot. */
  readonly idf: Float64Array;
  /** By slot: where its word first stands in the question. */
  readonly placeOf: Int32Array;
  /** By `first slot * slots + second slot`: what this pair of neighbours is worth, 0 for no pair of the question. */
  readonly pairIdf: Float64Array;
  readonly slots: number;
  /** Words of the question, repetitions included. */
  readonly length: number;
  readonly meanLength: number;
}

/** Questions are ranked by at most so many distinct words, the rarest first; a pasted page has no more that matter. */
const MAX_SLOTS = 120;

/** Prepares a question; call it after the texts to be scored were numbered, or their accent variants are missed. */
export function createRankingModel(
  terms: readonly ScoreTerm[],
  statistics: CorpusStatistics,
  ids: TermIds,
  { compoundPair, compoundPart }: RankingWeights = RANKING_WEIGHTS,
): RankingModel {
  const articles = statistics.articles();
  const idfOf = (vi: string) => inverseDocumentFrequency(statistics.frequency(vi), articles);
  const distinct = [...new Map(terms.map((term) => [term.vi, term])).values()]
    .sort((a, b) => idfOf(b.vi) - idfOf(a.vi))
    .slice(0, MAX_SLOTS);
  const slots = distinct.length;
  const parts = new Set(terms.flatMap((term, at) => (term.joined ? [term.vi, terms[at - 1]?.vi ?? ''] : [])));
  const slotByVi = new Map(distinct.map((term, slot) => [term.vi, slot]));
  for (const term of distinct) ids.idOf(term.vi);
  const slotOf = new Uint16Array(ids.size());
  const weightOf = new Float32Array(ids.size());
  const idf = new Float64Array(slots);
  for (const [slot, term] of distinct.entries()) {
    idf[slot] = idfOf(term.vi) * term.importance * (parts.has(term.vi) ? compoundPart : 1);
    const loose = term.foldedWeight > 0 ? ids.idsOfAscii(term.ascii) : [];
    for (const id of term.prefix ? [...loose, ...ids.idsOfPrefix(term.vi)] : loose) {
      if ((weightOf[id] ?? 0) >= term.foldedWeight) continue;
      slotOf[id] = slot + 1;
      weightOf[id] = term.foldedWeight;
    }
  }
  for (const [slot, term] of distinct.entries()) {
    const id = ids.idOf(term.vi);
    slotOf[id] = slot + 1;
    weightOf[id] = 1;
  }
  const pairIdf = new Float64Array(slots * slots);
  for (const [at, term] of terms.entries()) {
    const before = terms[at - 1];
    const [first, second] = [before === undefined ? undefined : slotByVi.get(before.vi), slotByVi.get(term.vi)];
    if (before === undefined || first === undefined || second === undefined || term.breakBefore) continue;
    const rarity = inverseDocumentFrequency(statistics.pairFrequency(before.vi, term.vi), articles);
    const importance = Math.min(before.importance, term.importance) * (term.joined ? compoundPair : 1);
    pairIdf[first * slots + second] = rarity * importance;
  }
  return {
    slotOf,
    weightOf,
    idf,
    placeOf: Int32Array.from(distinct, ({ vi }) => terms.findIndex((term) => term.vi === vi)),
    pairIdf,
    slots,
    length: Math.max(1, terms.length),
    meanLength: statistics.meanLength(),
  };
}
