/** One stored piece of the statistics: a document of the `articles-statistics` index. */
export interface StatisticsShard {
  readonly id: string;
  readonly data: string;
}

/** The encoded text that is counted; see `core/vi/search-fields.ts`. */
export interface CountedText {
  readonly titleVi: string;
  readonly bodyVi: string;
}

/**
 * Document frequencies of a corpus: exact for single terms, by a hashed table for pairs of neighbours.
 *
 * Kept with the index and updated as articles come and go. Pairs are counted by their hash, and a slot holds what else falls
 * into it: see `COLLISIONS`.
 */
export interface CorpusStatistics {
  readonly articles: () => number;
  /** Mean number of terms of an article, title included; 1 for an empty corpus. */
  readonly meanLength: () => number;
  readonly frequency: (term: string) => number;
  /** About how many articles hold the second right after the first; a fraction, and of rare pairs often 0. */
  readonly pairFrequency: (first: string, second: string) => number;
  /** No more articles than so many hold the second right after the first: 0 proves that none does. */
  readonly pairFrequencyAtMost: (first: string, second: string) => number;
  readonly vocabulary: () => ReadonlyMap<string, number>;
  readonly add: (text: CountedText) => void;
  readonly remove: (text: CountedText) => void;
  readonly toShards: () => readonly StatisticsShard[];
}

/** 2^21 slots: 100,000 articles hold about 5 million distinct pairs, of which most occur once. */
const PAIR_SLOTS = 1 << 21;
/**
 * How much of the mean slot is taken off a pair's count for the others in its slot. Without it a word that stands in one
 * article seemed to stand beside every other word: of headlines typed without accents 61 % of the syllables got theirs
 * back instead of 83 % (18,745 articles, a mean of 4; once or three times the mean is as good within 2 %).
 */
const COLLISIONS = 2;
const PAIR_SHARDS = 32;
const VOCABULARY_SHARDS = 16;

/** FNV-1a over both terms, folded into the table. */
function pairSlot(first: string, second: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < first.length; at += 1) hash = Math.imul(hash ^ first.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ 0x20, 0x01000193);
  for (let at = 0; at < second.length; at += 1) hash = Math.imul(hash ^ second.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PAIR_SLOTS - 1);
}

/** Distinct terms and pairs of one article; pairs do not reach across a sentence end (a term with a full stop). */
function count({ titleVi, bodyVi }: CountedText): { terms: Set<string>; slots: Set<number>; length: number } {
  const terms = new Set<string>();
  const slots = new Set<number>();
  let length = 0;
  let previous = '';
  for (const raw of `${titleVi}. ${bodyVi}`.split(' ')) {
    const ends = raw.endsWith('.');
    const term = ends ? raw.slice(0, -1) : raw;
    if (term === '') continue;
    length += 1;
    terms.add(term);
    if (previous !== '') slots.add(pairSlot(previous, term));
    previous = ends ? '' : term;
  }
  return { terms, slots, length };
}

/** Counters as gaps and values of the slots in use: a small corpus stays small on disk. */
function packSlots(pairs: Uint32Array, from: number, to: number): string {
  const packed: number[] = [];
  let last = from;
  for (let slot = from; slot < to; slot += 1) {
    const value = pairs[slot] ?? 0;
    if (value === 0) continue;
    packed.push(slot - last, value);
    last = slot;
  }
  return JSON.stringify(packed);
}

/** Gives the sum of what was unpacked. */
function unpackSlots(data: string, pairs: Uint32Array, from: number): number {
  const packed = JSON.parse(data) as readonly number[];
  let slot = from;
  let sum = 0;
  for (let at = 0; at < packed.length; at += 2) {
    slot += packed[at] ?? 0;
    pairs[slot] = packed[at + 1] ?? 0;
    sum += packed[at + 1] ?? 0;
  }
  return sum;
}

/** Reads statistics back from their shards; an empty list gives the statistics of an empty corpus. */
export function createCorpusStatistics(shards: readonly StatisticsShard[] = []): CorpusStatistics {
  const vocabulary = new Map<string, number>();
  const pairs = new Uint32Array(PAIR_SLOTS);
  let articles = 0;
  let termCount = 0;
  let pairCount = 0;
  const perShard = PAIR_SLOTS / PAIR_SHARDS;
  for (const { id, data } of shards) {
    const [kind, number] = id.split('-');
    if (kind === 'totals') [articles, termCount] = JSON.parse(data) as [number, number];
    else if (kind === 'pairs') pairCount += unpackSlots(data, pairs, Number(number) * perShard);
    else if (kind === 'terms') {
      for (const [term, frequency] of Object.entries(JSON.parse(data) as Record<string, number>)) {
        vocabulary.set(term, frequency);
      }
    }
  }

  const change = (text: CountedText, by: 1 | -1) => {
    const { terms, slots, length } = count(text);
    articles = Math.max(0, articles + by);
    termCount = Math.max(0, termCount + by * length);
    for (const term of terms) {
      const frequency = (vocabulary.get(term) ?? 0) + by;
      if (frequency > 0) vocabulary.set(term, frequency);
      else vocabulary.delete(term);
    }
    for (const slot of slots) {
      const value = Math.max(0, (pairs[slot] ?? 0) + by);
      pairCount += value - (pairs[slot] ?? 0);
      pairs[slot] = value;
    }
  };
  const frequency = (term: string) => vocabulary.get(term) ?? 0;
  const pairWithout = (others: number, first: string, second: string) =>
    Math.min((pairs[pairSlot(first, second)] ?? 0) - others, frequency(first), frequency(second));

  const toShards = (): readonly StatisticsShard[] => {
    const groups = Array.from({ length: VOCABULARY_SHARDS }, () => new Map<string, number>());
    for (const [term, frequency] of vocabulary) {
      groups[pairSlot(term, '') % VOCABULARY_SHARDS]?.set(term, frequency);
    }
    return [
      { id: 'totals', data: JSON.stringify([articles, termCount]) },
      ...groups.map((group, at) => ({ id: `terms-${at}`, data: JSON.stringify(Object.fromEntries(group)) })),
      ...Array.from({ length: PAIR_SHARDS }, (_, at) => ({
        id: `pairs-${at}`,
        data: packSlots(pairs, at * perShard, (at + 1) * perShard),
      })),
    ];
  };

  return {
    articles: () => articles,
    meanLength: () => Math.max(1, termCount / Math.max(1, articles)),
    frequency,
    pairFrequency: (first, second) => Math.max(0, pairWithout((COLLISIONS * pairCount) / PAIR_SLOTS, first, second)),
    pairFrequencyAtMost: (first, second) => pairWithout(0, first, second),
    vocabulary: () => vocabulary,
    add: (text) => change(text, 1),
    remove: (text) => change(text, -1),
    toShards,
  };
}
