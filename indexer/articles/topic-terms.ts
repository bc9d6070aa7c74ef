import { readFileSync } from 'node:fs';
import { findTopic, type TopicId } from '#core/contract/topic.ts';

/** Words that speak for a topic, with one weight: 2 for words hardly used of anything else, 1 and less for mere evidence. */
export interface TopicTerms {
  readonly topic: TopicId;
  readonly weight: number;
  readonly terms: readonly string[];
}

/** Reads `topic-terms.tsv` beside this file: topic, weight, words apart by semicolons; lines with `#` are remarks. */
export function readTopicTerms(): readonly TopicTerms[] {
  const file = new URL('./topic-terms.tsv', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', weight = '', terms = ''] = line.split('\t');
      const topic = findTopic(id);
      if (topic === undefined || !(Number(weight) > 0)) throw new Error(`${file.pathname}: «${line}» không đúng dạng`);
      return { topic: topic.id, weight: Number(weight), terms: terms.split('; ') };
    });
}
