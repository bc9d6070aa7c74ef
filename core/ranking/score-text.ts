import type { RankedText } from './ranked-text.ts';
import type { RankingModel } from './ranking-model.ts';
import { RANKING_WEIGHTS, type RankingWeights } from './ranking-weights.ts';

/** Two words of the question count as near one another up to so many words apart. */
const NEAR = 4;
/** After so many words the extra weight of the beginning has fallen to a third. */
const LEAD_WORDS = 60;

/** `1 + lead * e^(-distance / 60)` for the first words of a body; further on it is 1 for all that matters. */
function createLead(lead: number): Float32Array {
  return Float32Array.from({ length: LEAD_WORDS * 6 }, (_, distance) => 1 + lead * Math.exp(-distance / LEAD_WORDS));
}
const LEAD = createLead(RANKING_WEIGHTS.lead);

/** How often the question's words and pairs occur in one text, weighted by where and how exactly. */
interface Evidence {
  readonly frequency: Float64Array;
  /** By slot: the best match anywhere, and in the title. */
  readonly best: Float32Array;
  readonly inTitle: Float32Array;
  /** By `first * slots + second`. */
  readonly pairs: Map<number, number>;
  /** Pairs in the longest run of neighbours that are neighbours in the question, too. */
  readonly longestRun: number;
}

function collect({ terms, titleLength }: RankedText, model: RankingModel, weights: RankingWeights): Evidence {
  const { slots, slotOf, weightOf, pairIdf } = model;
  const lead = weights.lead === RANKING_WEIGHTS.lead ? LEAD : createLead(weights.lead);
  const frequency = new Float64Array(slots);
  const best = new Float32Array(slots);
  const inTitle = new Float32Array(slots);
  const pairs = new Map<number, number>();
  let previous = 0;
  let previousWeight = 0;
  let run = 0;
  let longestRun = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const id = terms[at] ?? 0;
    const slot = slotOf[id] ?? 0;
    if (slot === 0) {
      previous = 0;
      run = 0;
      continue;
    }
    const here = slot - 1;
    const weight = weightOf[id] ?? 0;
    const place = at < titleLength ? weights.title * (1 + weights.lead) : (lead[at - titleLength] ?? 1);
    const gain = weight * place;
    frequency[here] = (frequency[here] ?? 0) + gain;
    if (weight > (best[here] ?? 0)) best[here] = weight;
    if (at < titleLength && weight > (inTitle[here] ?? 0)) inTitle[here] = weight;
    if (previous > 0) {
      const key = (previous - 1) * slots + here;
      const together = (pairIdf[key] ?? 0) > 0;
      if (together) pairs.set(key, (pairs.get(key) ?? 0) + gain * previousWeight);
      run = together ? run + 1 : 0;
      if (run > longestRun) longestRun = run;
    }
    for (let other = Math.max(0, at - NEAR); other < at - 1; other += 1) {
      const otherSlot = slotOf[terms[other] ?? 0] ?? 0;
      if (otherSlot === 0 || otherSlot === slot) continue;
      const forward = (otherSlot - 1) * slots + here;
      const backward = here * slots + otherSlot - 1;
      const key = (pairIdf[forward] ?? 0) > 0 ? forward : (pairIdf[backward] ?? 0) > 0 ? backward : -1;
      if (key >= 0) pairs.set(key, (pairs.get(key) ?? 0) + gain * weights.near);
    }
    previous = slot;
    previousWeight = weight;
  }
  return { frequency, best, inTitle, pairs, longestRun };
}

/** Scores one article for a question: BM25F over words and neighbouring pairs, with coverage, nearness and place. */
export function scoreText(text: RankedText, model: RankingModel, weights: RankingWeights = RANKING_WEIGHTS): number {
  const { slots, idf, pairIdf } = model;
  const { frequency, best, inTitle, pairs, longestRun } = collect(text, model, weights);
  const norm = weights.k1 * (1 - weights.b + (weights.b * text.terms.length) / model.meanLength);
  let score = 0;
  let covered = 0;
  let coveredInTitle = 0;
  let whole = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    const value = idf[slot] ?? 0;
    const f = frequency[slot] ?? 0;
    whole += value;
    covered += value * (best[slot] ?? 0);
    coveredInTitle += value * (inTitle[slot] ?? 0);
    score += (value * f * (weights.k1 + 1)) / (f + norm);
  }
  for (const [key, f] of pairs) score += (weights.pairs * (pairIdf[key] ?? 0) * f * (weights.k1 + 1)) / (f + norm);
  if (whole === 0) return 0;
  const complete =
    weights.coverage * covered * (covered / whole) + weights.titleCoverage * coveredInTitle * (coveredInTitle / whole);
  // One pair is no run: it was counted above.
  return (score + complete) * (1 + (weights.run * Math.max(0, longestRun - 1)) / model.length);
}
