import { readFileSync } from 'node:fs';

/** A sentence with its words known. */
export interface GoldSentence {
  readonly syllables: readonly string[];
  /** 1 at i when syllable i belongs to the word of the one before. */
  readonly joins: Uint8Array;
}

/** Reads sentences, one a line, the syllables of a word joined by `_`. */
export function readGold(file: string): readonly GoldSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseGold);
}

/** Reads one such line. */
export function parseGold(line: string): GoldSentence {
  const syllables: string[] = [];
  const joins: number[] = [];
  for (const word of line.trim().split(/\s+/)) {
    const parts = word.split('_').filter((part) => part !== '');
    for (const [at, part] of (parts.length === 0 ? [word] : parts).entries()) {
      syllables.push(part);
      joins.push(at === 0 ? 0 : 1);
    }
  }
  return { syllables, joins: Uint8Array.from(joins) };
}

/** Spans of words as `first-next`, to compare two segmentations exactly. */
function toSpans(joins: Uint8Array): ReadonlySet<string> {
  const spans = new Set<string>();
  let from = 0;
  for (let at = 1; at <= joins.length; at += 1) {
    if (at < joins.length && joins[at] === 1) continue;
    spans.add(`${from}-${at}`);
    from = at;
  }
  return spans;
}

/** Precision, recall and F1 of exact word spans, over all words of all sentences. */
export function scoreWords(
  gold: readonly GoldSentence[],
  segment: (syllables: readonly string[]) => Uint8Array,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  let [wanted, found, right] = [0, 0, 0];
  for (const { syllables, joins } of gold) {
    const truth = toSpans(joins);
    const answer = toSpans(segment(syllables));
    wanted += truth.size;
    found += answer.size;
    right += [...answer].filter((span) => truth.has(span)).length;
  }
  return { precision: right / found, recall: right / wanted, f1: (2 * right) / (wanted + found) };
}
