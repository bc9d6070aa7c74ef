import type { CorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { knownWords } from './known-words.ts';

/** Rarer words follow too seldom to be suggested. */
const MAX_FORMS = 400;
const MAX_FOLLOWERS = 16;

const made = new WeakMap<CorpusStatistics, Map<string, readonly string[]>>();

/**
 * Up to 16 words that follow a word in the corpus more than once, the commonest first.
 *
 * Worked out once a word: one letter typed asks for those of dozens of words, most of them again at the next letter.
 */
export function followersOf(vi: string, statistics: CorpusStatistics): readonly string[] {
  const byWord = made.get(statistics) ?? new Map<string, readonly string[]>();
  made.set(statistics, byWord);
  const known = byWord.get(vi);
  if (known !== undefined) return known;
  const followers = knownWords(statistics)
    .slice(0, MAX_FORMS)
    .map(({ vi: follower }) => ({ follower, together: statistics.pairFrequency(vi, follower) }))
    .filter(({ together }) => together > 1)
    .sort((a, b) => b.together - a.together)
    .slice(0, MAX_FOLLOWERS)
    .map(({ follower }) => follower);
  byWord.set(vi, followers);
  return followers;
}
