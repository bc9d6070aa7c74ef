import { fold } from '#core/vi/fold.ts';
import { tokenise } from '#core/vi/tokenise.ts';
import type { TopicId } from '#core/contract/topic.ts';
import { encode } from '#core/vi/encode.ts';
import { readTopicTerms } from './topic-terms.ts';

/** A topic with its score and the words that decided. */
interface TopicReason {
  readonly topic: TopicId;
  readonly score: number;
  readonly words: readonly string[];
}

interface Entry {
  readonly topic: TopicId;
  readonly weight: number;
  readonly term: string;
  readonly words: readonly string[];
}

/** Encoded words, so that `uỷ ban` is `ủy ban`. */
const wordsOf = (text: string): readonly string[] => tokenise(text).map((token) => encode(token.text).vi);

/** Terms by their first word, so that one pass over the text finds them all. */
const BY_FIRST_WORD = new Map<string, Entry[]>();
for (const { topic, weight, terms } of readTopicTerms()) {
  for (const term of terms) {
    const words = wordsOf(term);
    const first = words[0] ?? '';
    BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { topic, weight, term, words }]);
  }
}

/** The title says what the article is about; the body also names everyone who was there. */
const TITLE_WEIGHT = 6;
const BODY_WORDS = 400;
/** A second topic must be this near to the first, or most articles would get two. */
const SECOND_SHARE = 0.6;

function count(words: readonly string[], weight: number, scores: Map<TopicId, Map<string, number>>): void {
  for (let at = 0; at < words.length; at += 1) {
    for (const entry of BY_FIRST_WORD.get(words[at] ?? '') ?? []) {
      if (!entry.words.every((word, offset) => words[at + offset] === word)) continue;
      const terms = scores.get(entry.topic) ?? new Map<string, number>();
      terms.set(entry.term, (terms.get(entry.term) ?? 0) + weight * entry.weight);
      scores.set(entry.topic, terms);
    }
  }
}

/** Scores every topic that any word speaks for, the likeliest first, with the words that decided. */
export function explainTopics(title: string, body: string): readonly TopicReason[] {
  const scores = new Map<TopicId, Map<string, number>>();
  count(wordsOf(title), TITLE_WEIGHT, scores);
  count(wordsOf(body.slice(0, BODY_WORDS * 6)).slice(0, BODY_WORDS), 1, scores);
  return [...scores]
    .map(([topic, terms]) => ({
      topic,
      // Repeating one word is weaker evidence than using several.
      score: [...terms.values()].reduce((sum, value) => sum + Math.sqrt(value), 0),
      words: [...terms].sort((a, b) => b[1] - a[1]).map(([term]) => term),
    }))
    .sort((a, b) => b.score - a.score || (fold(a.topic) < fold(b.topic) ? -1 : 1));
}

/** One or two topics of an article; `thong-bao` when no word speaks for any. */
export function classifyTopics(title: string, body: string): readonly TopicId[] {
  const [first, second] = explainTopics(title, body);
  if (first === undefined) return ['thong-bao'];
  return second !== undefined && second.score >= first.score * SECOND_SHARE
    ? [first.topic, second.topic]
    : [first.topic];
}
