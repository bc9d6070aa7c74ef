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
 * Document frequencies of a corpus: exact for single terms, all but exact for pairs of neighbours.
 *
 * Kept with the index and updated as articles come and go. Pairs are counted by their hash: see `PAIR_HASHES`.
 */
export interface CorpusStatistics {
  readonly articles: () => number;
  /** Mean number of terms of an article, title included; 1 for an empty corpus. */
  readonly meanLength: () => number;
  readonly frequency: (term: string) => number;
  /** How many articles hold the second right after the first; never too few, so 0 proves that none does. */
  readonly pairFrequency: (first: string, second: string) => number;
  readonly vocabulary: () => ReadonlyMap<string, number>;
  readonly add: (text: CountedText) => void;
  readonly remove: (text: CountedText) => void;
  readonly toShards: () => readonly StatisticsShard[];
}

/**
 * 2^30: small integers, which a `Map` keeps as they are. Of 600,000 pairs (12,466 articles) one in 1,800 shares its hash.
 *
 * A table of 2^21 counters was used before: a word of one article then seemed to stand beside every other, and 86 % of the
 * syllables of headlines typed without accents got theirs back; with 2^19, as if there were four times as many articles, 77 %.
 * Counted by their hashes it is 94 %.
 */
const PAIR_HASHES = 2 ** 30;
const PAIR_SHARDS = 32;
const HASHES_PER_SHARD = PAIR_HASHES / PAIR_SHARDS;
const VOCABULARY_SHARDS = 16;

/** FNV-1a over both terms. */
function hashPair(first: string, second: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < first.length; at += 1) hash = Math.imul(hash ^ first.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ 0x20, 0x01000193);
  for (let at = 0; at < second.length; at += 1) hash = Math.imul(hash ^ second.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PAIR_HASHES - 1);
}

/** Distinct terms and pairs of one article; pairs do not reach across a sentence end (a term with a full stop). */
function count({ titleVi, bodyVi }: CountedText): { terms: Set<string>; pairs: Set<number>; length: number } {
  const terms = new Set<string>();
  const pairs = new Set<number>();
  let length = 0;
  let previous = '';
  for (const raw of `${titleVi}. ${bodyVi}`.split(' ')) {
    const ends = raw.endsWith('.');
    const term = ends ? raw.slice(0, -1) : raw;
    if (term === '') continue;
    length += 1;
    terms.add(term);
    if (previous !== '') pairs.add(hashPair(previous, term));
    previous = ends ? '' : term;
  }
  return { terms, pairs, length };
}

/** Counts of one shard as gaps between hashes and values: half as long as the hashes themselves. */
function packPairs(hashes: readonly number[], pairs: ReadonlyMap<number, number>, from: number): string {
  const packed: number[] = [];
  let last = from;
  for (const hash of Int32Array.from(hashes).sort()) {
    packed.push(hash - last, pairs.get(hash) ?? 0);
    last = hash;
  }
  return JSON.stringify(packed);
}

function unpackPairs(data: string, pairs: Map<number, number>, from: number): void {
  const packed = JSON.parse(data) as readonly number[];
  let hash = from;
  for (let at = 0; at < packed.length; at += 2) {
    hash += packed[at] ?? 0;
    pairs.set(hash, packed[at + 1] ?? 0);
  }
}

/** Adds to a count; what comes to nothing is forgotten. */
function tally<K>(counts: Map<K, number>, key: K, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

/** Reads statistics back from their shards; an empty list gives the statistics of an empty corpus. */
export function createCorpusStatistics(shards: readonly StatisticsShard[] = []): CorpusStatistics {
  const vocabulary = new Map<string, number>();
  const pairs = new Map<number, number>();
  let articles = 0;
  let termCount = 0;
  for (const { id, data } of shards) {
    const [kind, number] = id.split('-');
    if (kind === 'totals') [articles, termCount] = JSON.parse(data) as [number, number];
    else if (kind === 'pairs') unpackPairs(data, pairs, Number(number) * HASHES_PER_SHARD);
    else if (kind === 'terms') {
      for (const [term, frequency] of Object.entries(JSON.parse(data) as Record<string, number>)) {
        vocabulary.set(term, frequency);
      }
    }
  }

  const change = (text: CountedText, by: 1 | -1) => {
    const counted = count(text);
    articles = Math.max(0, articles + by);
    termCount = Math.max(0, termCount + by * counted.length);
    for (const term of counted.terms) tally(vocabulary, term, by);
    for (const hash of counted.pairs) tally(pairs, hash, by);
  };
  const frequency = (term: string) => vocabulary.get(term) ?? 0;

  const toShards = (): readonly StatisticsShard[] => {
    const groups = Array.from({ length: VOCABULARY_SHARDS }, () => new Map<string, number>());
    for (const [term, frequency] of vocabulary) {
      groups[hashPair(term, '') % VOCABULARY_SHARDS]?.set(term, frequency);
    }
    const shards = Array.from({ length: PAIR_SHARDS }, (): number[] => []);
    for (const hash of pairs.keys()) shards[Math.floor(hash / HASHES_PER_SHARD)]?.push(hash);
    return [
      { id: 'totals', data: JSON.stringify([articles, termCount]) },
      ...groups.map((group, at) => ({ id: `terms-${at}`, data: JSON.stringify(Object.fromEntries(group)) })),
      ...shards.map((hashes, at) => ({ id: `pairs-${at}`, data: packPairs(hashes, pairs, at * HASHES_PER_SHARD) })),
    ];
  };

  return {
    articles: () => articles,
    meanLength: () => Math.max(1, termCount / Math.max(1, articles)),
    frequency,
    pairFrequency: (first, second) =>
      Math.min(pairs.get(hashPair(first, second)) ?? 0, frequency(first), frequency(second)),
    vocabulary: () => vocabulary,
    add: (text) => change(text, 1),
    remove: (text) => change(text, -1),
    toShards,
  };
}
