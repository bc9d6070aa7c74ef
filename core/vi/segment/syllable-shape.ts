import { encode } from '../encode.ts';
import { isSyllable } from '../syllable.ts';

/** What a token looks like: word segmentation joins names by their capitals and keeps punctuation and numbers apart. */
export const SHAPE = { lower: 0, capital: 1, upper: 2, number: 3, mark: 4, foreign: 5, mixed: 6 } as const;

/** One token as the segmenter sees it. */
export interface SyllableInfo {
  /** FNV-1a of the encoded syllable: blind to capitals and to where the tone mark stands (`uỷ`, `ủy`). */
  readonly hash: number;
  /** One of `SHAPE`. */
  readonly shape: number;
}

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

function shapeOf(word: string): number {
  if (!/[\p{L}\p{N}]/u.test(word)) return SHAPE.mark;
  if (/^[\d.,/:%-]+$/.test(word)) return SHAPE.number;
  if (/\d/.test(word)) return SHAPE.mixed;
  if (/^\p{Lu}[\p{Ll}\p{M}]*$/u.test(word)) return word.length === 1 ? SHAPE.upper : SHAPE.capital;
  if (/^[\p{Lu}\p{M}.&-]+$/u.test(word)) return SHAPE.upper;
  if (word !== word.toLowerCase()) return SHAPE.mixed;
  return isSyllable(word) ? SHAPE.lower : SHAPE.foreign;
}

const MAX_CACHED = 50_000;
const cache = new Map<string, SyllableInfo>();

/** Describes a token; the commonest 50,000 are remembered. */
export function describeSyllable(word: string): SyllableInfo {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const info = { hash: hashOf(encode(word).vi), shape: shapeOf(word) };
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(word, info);
  return info;
}
