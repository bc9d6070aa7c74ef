import { readFileSync } from 'node:fs';
import { createSegmenter, type Segment } from '#core/vi/segment/create-segmenter.ts';

const read = (name: string) => readFileSync(new URL(`../../core/vi/segment/${name}`, import.meta.url), 'utf8');
let made: Segment | null = null;

/** The segmenter as it is shipped, read once. */
export function createTestSegmenter(): Segment {
  made ??= createSegmenter({ lexicon: read('lexicon.txt'), weights: read('weights.txt') });
  return made;
}
