import { FEATURE_SLOTS } from './gap-features.ts';

/** Weights of a linear model of whether two syllables belong to one word. */
export interface SegmenterWeights {
  /** By slot of a feature. */
  readonly features: Float32Array;
  /** By `2 * (the gap before was joined) + (this gap is joined)`. */
  readonly transitions: Float32Array;
}

/**
 * Reads the weights file: the scale, the four transitions, then every slot that is not zero as gap and value in turn, all
 * in base 36 and apart by spaces. Values are whole numbers of -127 to 127, times the scale.
 */
export function parseSegmenterWeights(text: string): SegmenterWeights {
  const [scale = '1', transitions = '', slots = ''] = text.trim().split('\n');
  const unit = Number(scale);
  const features = new Float32Array(FEATURE_SLOTS);
  const numbers = slots.split(' ').map((number) => parseInt(number, 36));
  let slot = 0;
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    slot += numbers[at] ?? 0;
    features[slot] = (numbers[at + 1] ?? 0) * unit;
  }
  return { features, transitions: Float32Array.from(transitions.split(' ').map(Number)) };
}
