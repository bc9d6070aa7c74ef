import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLE_SOURCE } from '#core/contract/article.ts';
import { TOPICS } from '#core/contract/topic.ts';
import { composeSamples, SAMPLE_NOTICE } from '#indexer/samples/compose.ts';
import { parseRecord } from '#indexer/sources/parse-record.ts';

const committed = readFileSync('indexer/samples/composed.jsonl', 'utf8');
const articles = committed
  .trim()
  .split('\n')
  .map((line) => {
    const record = parseRecord(line, '');
    if (!record.ok) throw new Error(record.error);
    return record.value;
  });

/** Runs of five words, for telling near copies. */
function shingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

describe('the composed sample articles', () => {
  it('are exactly what the script writes', () => {
    expect(composeSamples()).toBe(committed);
  });

  it('are all marked as invented', () => {
    for (const { body, source } of articles) {
      expect(source).toBe(SAMPLE_SOURCE);
      expect(body.endsWith(SAMPLE_NOTICE)).toBe(true);
    }
  });

  it('cover the topics with a title of their own each', () => {
    expect(new Set(articles.flatMap(({ topics }) => topics))).toEqual(new Set(TOPICS.map(({ id }) => id)));
    expect(new Set(articles.map(({ title }) => title)).size).toBe(articles.length);
  });

  it('are no two alike', () => {
    const sets = articles.map(({ body }) => shingles(body.replace(SAMPLE_NOTICE, '')));
    for (const [at, set] of sets.entries()) {
      for (const other of sets.slice(at + 1)) {
        const shared = [...set].filter((shingle) => other.has(shingle)).length;
        expect(shared / Math.min(set.size, other.size), articles[at]?.id).toBeLessThan(0.8);
      }
    }
  });
});
