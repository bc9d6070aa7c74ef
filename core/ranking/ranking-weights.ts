/** Weights of the ranking formula; `core/ranking/README.md` says how they were chosen and on what they were checked. */
export interface RankingWeights {
  readonly k1: number;
  readonly b: number;
  /** What a word of the title counts beside one of the body. */
  readonly title: number;
  /** What a word counts more at the very beginning of the body: news says first what it is about. */
  readonly lead: number;
  /** What neighbouring pairs count beside single words. */
  readonly pairs: number;
  /** What a pair inside a compound word (`giải phóng`) counts beside two words that happen to stand together. */
  readonly compoundPair: number;
  /** What one syllable of a compound counts beside a word of its own: `phóng` alone says little about `giải phóng`. */
  readonly compoundPart: number;
  /** What pairs with up to three words between, or swapped, count beside neighbours. */
  readonly near: number;
  /** What the longest run of the question's words, as a share of it, adds to the whole. */
  readonly run: number;
  /** What having much of the question (by rarity) counts, whatever the repetitions. */
  readonly coverage: number;
  /** What a title that has the question's words in the question's order counts: people remember headlines so. */
  readonly titleOrder: number;
  /** What a title counts for consisting of the question's words: of two that hold them all, the shorter is meant. */
  readonly titleShare: number;
}

export const RANKING_WEIGHTS: RankingWeights = {
  k1: 1.2,
  b: 0.6,
  title: 2.5,
  lead: 0.8,
  pairs: 0.65,
  compoundPair: 1.4,
  compoundPart: 0.6,
  near: 0.3,
  run: 0.2,
  coverage: 0.4,
  titleOrder: 6,
  titleShare: 2,
};
