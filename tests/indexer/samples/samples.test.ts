import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLE_SOURCE } from '#core/contract/article.ts';
import { TOPICS } from '#core/contract/topic.ts';
import { composeSamples, MAX_OVERLAP, SAMPLE_NOTICE } from '#indexer/samples/compose.ts';
import { overlap } from '#indexer/samples/overlap.ts';
import { parseRecord } from '#indexer/sources/parse-record.ts';

const committed = readFileSync('indexer/samples/composed.jsonl', 'utf8');
const articles = committed
  .trim()
  .split('\n')
  .map((line) => {
    const record = parseRecord(line, '');
    if (!record.ok) throw new Error(record.error.reason);
    return record.value.input;
  });

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
    const bodies = articles.map(({ body }) => body.replace(SAMPLE_NOTICE, ''));
    const near = bodies.flatMap((body, at) =>
      bodies.slice(at + 1).flatMap((other) => (overlap(body, other) > MAX_OVERLAP ? [articles[at]?.id] : [])),
    );
    expect(near).toEqual([]);
  });
});
