import type { RankedText } from './ranked-text.ts';
import type { RankingModel } from './ranking-model.ts';

/** Weights of the ranking formula; see core/ranking/README.md for how they were chosen and on what they were checked. */
export interface RankingWeights {
  readonly k1: number;
  readonly b: number;
  /** What a word of the title counts beside one of the body. */
  readonly title: number;
  /** What neighbouring pairs count beside single words. */
  readonly pairs: number;
  /** What pairs with up to three words between, or swapped, count beside neighbours. */
  readonly near: number;
  /** What having much of the question (by rarity) counts, whatever the repetitions. */
  readonly coverage: number;
  /** What having much of the question in the title counts. */
  readonly titleCoverage: number;
}

const DEFAULT_WEIGHTS: RankingWeights = {
  k1: 0.8,
  b: 0.6,
  title: 1.5,
  pairs: 0.8,
  near: 0.3,
  coverage: 0.3,
  titleCoverage: 0.3,
};

const NEAR = 4;

/** Scores one article for a question: BM25F over words and neighbouring pairs, with coverage and nearness. */
export function scoreText(text: RankedText, model: RankingModel, weights: RankingWeights = DEFAULT_WEIGHTS): number {
  const { slots, slotOf, weightOf, idf, pairIdf } = model;
  const frequency = new Float64Array(slots);
  const best = new Float32Array(slots);
  const inTitle = new Float32Array(slots);
  const pairs = new Map<number, number>();
  let previous = 0;
  let previousWeight = 0;
  const { terms, titleLength } = text;
  for (let at = 0; at < terms.length; at += 1) {
    const id = terms[at] ?? 0;
    const slot = slotOf[id] ?? 0;
    if (slot === 0) {
      previous = 0;
      continue;
    }
    const here = slot - 1;
    const weight = weightOf[id] ?? 0;
    const gain = at < titleLength ? weight * weights.title : weight;
    frequency[here] = (frequency[here] ?? 0) + gain;
    if (weight > (best[here] ?? 0)) best[here] = weight;
    if (at < titleLength && weight > (inTitle[here] ?? 0)) inTitle[here] = weight;
    if (previous > 0) {
      const key = (previous - 1) * slots + here;
      if ((pairIdf[key] ?? 0) > 0) pairs.set(key, (pairs.get(key) ?? 0) + gain * previousWeight);
    }
    if (weights.near > 0) {
      for (let other = Math.max(0, at - NEAR); other < at - 1; other += 1) {
        const otherSlot = slotOf[terms[other] ?? 0] ?? 0;
        if (otherSlot === 0 || otherSlot === slot) continue;
        const forward = (otherSlot - 1) * slots + here;
        const backward = here * slots + otherSlot - 1;
        const key = (pairIdf[forward] ?? 0) > 0 ? forward : (pairIdf[backward] ?? 0) > 0 ? backward : -1;
        if (key >= 0) pairs.set(key, (pairs.get(key) ?? 0) + gain * weights.near);
      }
    }
    previous = slot;
    previousWeight = weight;
  }
  const norm = weights.k1 * (1 - weights.b + (weights.b * terms.length) / model.meanLength);
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
  return (
    score +
    weights.coverage * covered * (covered / whole) +
    weights.titleCoverage * coveredInTitle * (coveredInTitle / whole)
  );
}
