import { combineHashes } from './combine-hashes.ts';
import { decodeJoins } from './decode-joins.ts';
import { DOMAIN_COMPOUNDS, LONGEST_COMPOUND } from './domain-compounds.ts';
import { findKnownWords } from './known-words.ts';
import { parseSegmenterLexicon, type SegmenterLexicon } from './segmenter-lexicon.ts';
import { parseSegmenterWeights } from './segmenter-weights.ts';
import { describeSyllable, type SyllableInfo } from './syllable-shape.ts';

/** Splits words into compounds: 1 at i joins word i to the word before it; 0 at 0. */
export type Segment = (words: readonly string[]) => Uint8Array;

/** The contents of `lexicon.txt` and `weights.txt` beside this file. */
export interface SegmenterFiles {
  readonly lexicon: string;
  readonly weights: string;
}

/** Joins the domain's compounds, the longest first, whatever the model would say: they are terms of the trade. */
function joinCompounds(syllables: readonly SyllableInfo[], lexicon: SegmenterLexicon, joins: Uint8Array): void {
  for (let at = 0; at < syllables.length;) {
    let length = 1;
    let hash = syllables[at]?.hash ?? 0;
    for (let next = 1; next < LONGEST_COMPOUND && at + next < syllables.length; next += 1) {
      hash = combineHashes(hash, syllables[at + next]?.hash ?? 0);
      if (lexicon.isCompound(hash)) length = next + 1;
    }
    if (length > 1) {
      joins[at] = 0;
      joins.fill(1, at + 1, at + length);
      if (at + length < joins.length) joins[at + length] = 0;
    }
    at += length;
  }
}

/**
 * Creates the word segmenter: a linear model over dictionary, shapes and parts of speech, then the domain's compounds.
 *
 * It is trained by `tests/segmentation/train.ts`; `README.md` beside this file has its figures and the licences.
 */
export function createSegmenter(files: SegmenterFiles): Segment {
  const lexicon = parseSegmenterLexicon(files.lexicon, DOMAIN_COMPOUNDS);
  const weights = parseSegmenterWeights(files.weights);
  return (words) => {
    const syllables = words.map(describeSyllable);
    const joins = decodeJoins(syllables, findKnownWords(syllables, lexicon), weights);
    joinCompounds(syllables, lexicon, joins);
    return joins;
  };
}
