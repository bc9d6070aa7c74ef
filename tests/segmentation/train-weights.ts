import { decodeJoins } from '#core/vi/segment/decode-joins.ts';
import { FEATURE_SLOTS, gapFeatures, MAX_FEATURES } from '#core/vi/segment/gap-features.ts';
import { findKnownWords } from '#core/vi/segment/known-words.ts';
import type { SegmenterLexicon } from '#core/vi/segment/segmenter-lexicon.ts';
import type { SegmenterWeights } from '#core/vi/segment/segmenter-weights.ts';
import { describeSyllable, SHAPE } from '#core/vi/segment/syllable-shape.ts';
import type { GoldSentence } from './gold.ts';

/** A linear congruential generator: the same order of sentences in every training. */
function createShuffle(seed: number): (count: number) => readonly number[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 4_294_967_296;
  };
  return (count) => {
    const order = Array.from({ length: count }, (_, at) => at);
    for (let at = count - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    return order;
  };
}

/** Trains by the averaged structured perceptron (Collins, 2002): wrong joins lose, right ones gain, then the mean. */
export function trainWeights(
  gold: readonly GoldSentence[],
  lexicon: SegmenterLexicon,
  epochs: number,
): SegmenterWeights {
  const features = new Float32Array(FEATURE_SLOTS);
  const transitions = new Float32Array(4);
  const featureSums = new Float64Array(FEATURE_SLOTS);
  const transitionSums = new Float64Array(4);
  const shuffle = createShuffle(7);
  const prepared = gold.map(({ syllables, joins }) => {
    const described = syllables.map(describeSyllable);
    return { described, joins, words: findKnownWords(described, lexicon) };
  });
  const slots = new Int32Array(MAX_FEATURES);
  let time = 1;
  const move = (values: Float32Array, sums: Float64Array, slot: number, by: number) => {
    values[slot] = (values[slot] ?? 0) + by;
    sums[slot] = (sums[slot] ?? 0) + time * by;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const chosen of shuffle(prepared.length)) {
      const sentence = prepared[chosen];
      if (sentence === undefined) continue;
      const { described, joins, words } = sentence;
      const guess = decodeJoins(described, words, { features, transitions });
      for (let at = 1; at < described.length; at += 1) {
        const [want, got] = [joins[at] ?? 0, guess[at] ?? 0];
        const wanted = (joins[at - 1] ?? 0) * 2 + want;
        const taken = (guess[at - 1] ?? 0) * 2 + got;
        if (wanted !== taken) {
          move(transitions, transitionSums, wanted, 1);
          move(transitions, transitionSums, taken, -1);
        }
        const marked = described[at]?.shape === SHAPE.mark || described[at - 1]?.shape === SHAPE.mark;
        if (want === got || marked) continue;
        const count = gapFeatures(described, words, at, slots);
        for (let feature = 0; feature < count; feature += 1) {
          move(features, featureSums, slots[feature] ?? 0, want === 1 ? 1 : -1);
        }
      }
      time += 1;
    }
  }
  return {
    features: features.map((value, slot) => value - (featureSums[slot] ?? 0) / time),
    transitions: transitions.map((value, slot) => value - (transitionSums[slot] ?? 0) / time),
  };
}

/** Writes weights in the form `parseSegmenterWeights` reads: rounded to 127 steps either way. */
export function writeWeights({ features, transitions }: SegmenterWeights): string {
  const most = features.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  const unit = most / 127;
  const numbers: string[] = [];
  let last = 0;
  for (const [slot, value] of features.entries()) {
    const rounded = Math.round(value / unit);
    if (rounded === 0) continue;
    numbers.push((slot - last).toString(36), rounded.toString(36));
    last = slot;
  }
  return `${unit}\n${[...transitions].join(' ')}\n${numbers.join(' ')}\n`;
}
