import type { RankedText } from './ranked-text.ts';
import type { RankingModel } from './ranking-model.ts';
import { RANKING_WEIGHTS, type RankingWeights } from './ranking-weights.ts';

/** Two words of the question count as near one another up to so many words apart. */
const NEAR = 4;
/** After so many words the extra weight of the beginning has fallen to a third. */
const LEAD_WORDS = 60;
/** A title of fewer words is no better found for being so short. */
const SHORT_TITLE = 6;

/** `1 + lead * e^(-distance / 60)` for the first words of a body; further on it is 1 for all that matters. */
function createLead(lead: number): Float32Array {
  return Float32Array.from({ length: LEAD_WORDS * 6 }, (_, distance) => 1 + lead * Math.exp(-distance / LEAD_WORDS));
}
const LEAD = createLead(RANKING_WEIGHTS.lead);

/** Scores one text for the question the scorer was made for. */
type Scorer = (text: RankedText) => number;

/**
 * Makes a scorer for a question: BM25F over words and neighbouring pairs, with coverage, nearness and place.
 *
 * It scores thousands of texts for one search, so it counts in arrays of its own that it clears again: 2 µs a text instead
 * of 5 (measured at 790 words).
 */
export function createScorer(model: RankingModel, weights: RankingWeights = RANKING_WEIGHTS): Scorer {
  const { slots, slotOf, weightOf, idf, pairIdf, placeOf } = model;
  const lead = weights.lead === RANKING_WEIGHTS.lead ? LEAD : createLead(weights.lead);
  const titlePlace = weights.title * (1 + weights.lead);
  const frequency = new Float64Array(slots);
  /** By slot: the best match anywhere, and in the title. */
  const best = new Float32Array(slots);
  const inTitle = new Float32Array(slots);
  /** By `first * slots + second`; `touched` lists those above 0. */
  const pairs = new Float64Array(slots * slots);
  const touched: number[] = [];
  /** Slots, places and weights of the latest matches, as far back as they can be near. */
  const recentSlot = new Int32Array(NEAR + 1);
  const recentAt = new Int32Array(NEAR + 1);
  const whole = idf.reduce((sum, value) => sum + value, 0);

  const addPair = (key: number, gain: number) => {
    if (pairs[key] === 0) touched.push(key);
    pairs[key] = (pairs[key] ?? 0) + gain;
  };

  /** Of the text at hand: pairs in the longest run of neighbours, as in the question; words of the title; those in order. */
  let longestRun = 0;
  let titleMatches = 0;
  let titleInOrder = 0;

  /** Counts how often the words and pairs occur. */
  const collect = ({ terms, titleLength }: RankedText): void => {
    const { length } = terms;
    let matches = 0;
    let previousAt = -2;
    let previousSlot = 0;
    let previousWeight = 0;
    let run = 0;
    let reached = -1;
    longestRun = 0;
    titleMatches = 0;
    titleInOrder = 0;
    for (let at = 0; at < length; at += 1) {
      const id = terms[at] ?? 0;
      const slot = slotOf[id] ?? 0;
      if (slot === 0) continue;
      const here = slot - 1;
      const weight = weightOf[id] ?? 0;
      const gain = weight * (at < titleLength ? titlePlace : (lead[at - titleLength] ?? 1));
      frequency[here] = (frequency[here] ?? 0) + gain;
      if (weight > (best[here] ?? 0)) best[here] = weight;
      if (at < titleLength) {
        if (weight > (inTitle[here] ?? 0)) inTitle[here] = weight;
        titleMatches += 1;
        const place = placeOf[here] ?? 0;
        if (place > reached) {
          titleInOrder += 1;
          reached = place;
        }
      }
      if (previousAt === at - 1) {
        const key = previousSlot * slots + here;
        const together = (pairIdf[key] ?? 0) > 0;
        if (together) addPair(key, gain * previousWeight);
        run = together ? run + 1 : 0;
        if (run > longestRun) longestRun = run;
      } else run = 0;
      for (let back = 1; back <= NEAR && back <= matches; back += 1) {
        const ring = (matches - back) % (NEAR + 1);
        const distance = at - (recentAt[ring] ?? 0);
        if (distance > NEAR) break;
        const other = recentSlot[ring] ?? 0;
        if (distance === 1 || other === here) continue;
        const [forward, backward] = [other * slots + here, here * slots + other];
        const key = (pairIdf[forward] ?? 0) > 0 ? forward : (pairIdf[backward] ?? 0) > 0 ? backward : -1;
        if (key >= 0) addPair(key, gain * weights.near);
      }
      recentSlot[matches % (NEAR + 1)] = here;
      recentAt[matches % (NEAR + 1)] = at;
      matches += 1;
      previousAt = at;
      previousSlot = here;
      previousWeight = weight;
    }
  };

  return (text) => {
    collect(text);
    const norm = weights.k1 * (1 - weights.b + (weights.b * text.terms.length) / model.meanLength);
    let score = 0;
    let covered = 0;
    let coveredInTitle = 0;
    for (let slot = 0; slot < slots; slot += 1) {
      const value = idf[slot] ?? 0;
      const f = frequency[slot] ?? 0;
      covered += value * (best[slot] ?? 0);
      coveredInTitle += value * (inTitle[slot] ?? 0);
      score += (value * f * (weights.k1 + 1)) / (f + norm);
    }
    for (const key of touched) {
      const f = pairs[key] ?? 0;
      score += (weights.pairs * (pairIdf[key] ?? 0) * f * (weights.k1 + 1)) / (f + norm);
      pairs[key] = 0;
    }
    touched.length = 0;
    frequency.fill(0);
    best.fill(0);
    inTitle.fill(0);
    if (whole === 0) return 0;
    const complete = weights.coverage * covered * (covered / whole);
    // The cube: a title with a few words of a long question says nothing about the rest (measured on vlsp2023-lter).
    const titled =
      coveredInTitle *
      (coveredInTitle / whole) ** 3 *
      (weights.titleOrder * (titleInOrder / slots) +
        weights.titleShare * (titleMatches / Math.max(text.titleLength, SHORT_TITLE)));
    // One pair is no run: it was counted above.
    return (score + complete + titled) * (1 + (weights.run * Math.max(0, longestRun - 1)) / model.length);
  };
}
