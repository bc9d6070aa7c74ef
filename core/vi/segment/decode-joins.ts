import { gapFeatures, MAX_FEATURES } from './gap-features.ts';
import type { KnownWords } from './known-words.ts';
import type { SegmenterWeights } from './segmenter-weights.ts';
import { SHAPE, type SyllableInfo } from './syllable-shape.ts';

/** Beyond any sum of weights: punctuation is never part of a word. */
const NEVER = -1e6;

/** The likeliest joins of a sentence (Viterbi over "joined" and "apart"): 1 at i joins syllable i to the one before. */
export function decodeJoins(
  syllables: readonly SyllableInfo[],
  words: KnownWords,
  { features, transitions }: SegmenterWeights,
): Uint8Array {
  const count = syllables.length;
  const joins = new Uint8Array(count);
  const [apartApart = 0, apartJoined = 0, joinedApart = 0, joinedJoined = 0] = transitions;
  const slots = new Int32Array(MAX_FEATURES);
  const comesFromJoined = new Uint8Array(count * 2);
  let apart = 0;
  let joined = NEVER;
  for (let at = 1; at < count; at += 1) {
    let gain = 0;
    if (syllables[at]?.shape === SHAPE.mark || syllables[at - 1]?.shape === SHAPE.mark) gain = NEVER;
    else {
      const found = gapFeatures(syllables, words, at, slots);
      for (let feature = 0; feature < found; feature += 1) gain += features[slots[feature] ?? 0] ?? 0;
    }
    const [stay, leave] = [apart + apartApart, joined + joinedApart];
    const [enter, go] = [apart + apartJoined, joined + joinedJoined];
    comesFromJoined[at * 2] = leave > stay ? 1 : 0;
    comesFromJoined[at * 2 + 1] = go > enter ? 1 : 0;
    apart = Math.max(stay, leave);
    joined = Math.max(enter, go) + gain;
  }
  // As if a full stop followed: training sentences end in one, and questions must be read alike.
  let state = joined + joinedApart > apart + apartApart ? 1 : 0;
  for (let at = count - 1; at > 0; at -= 1) {
    joins[at] = state;
    state = comesFromJoined[at * 2 + state] ?? 0;
  }
  return joins;
}
