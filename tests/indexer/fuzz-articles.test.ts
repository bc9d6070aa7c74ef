import fc from 'fast-check';
import { expect, it } from 'vitest';
import { completeArticle } from '#indexer/articles/complete-article.ts';
import { toIndexDocument } from '#indexer/articles/to-index-document.ts';
import { extractPage } from '#indexer/extract/extract-page.ts';
import { readKnowledge } from '#indexer/load/create-loader.ts';
import { parseRecord } from '#indexer/sources/parse-record.ts';
import { FUZZ_RUNS, FUZZ_TIMEOUT_MS, hostileText } from '../support/hostile-text.ts';

const knowledge = readKnowledge({});
if (!knowledge.ok) throw new Error(knowledge.error);
const { analyser, places } = knowledge.value;
const TIMES = { firstSeenAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };

/** What is sent to the engine for a record and the body that was meant, or why it is refused. */
function write(record: object): { readonly body: string; readonly written: string } | { readonly reason: string } {
  const parsed = parseRecord(JSON.stringify(record), 'thử');
  if (!parsed.ok) return { reason: parsed.error.reason };
  const article = completeArticle(parsed.value.input, places);
  return { body: article.body, written: JSON.stringify(toIndexDocument(article, { analyser, places, ...TIMES })) };
}

it(
  'hostile records become articles, or are refused with a reason, and what is written is what is read back',
  { timeout: FUZZ_TIMEOUT_MS },
  () => {
    fc.assert(
      fc.property(hostileText(120), hostileText(3000), hostileText(60), (title, body, unit) => {
        const attachments = [{ title: unit, url: title, text: body.slice(0, 300) }];
        const said = write({ title, body, unit, author: unit, documentNumbers: [title], attachments });
        const written = 'written' in said ? said.written : JSON.stringify({ body: '' });
        // Half a letter would be written so, and refused by the engine with the whole batch.
        expect(written).not.toMatch(/\\ud[89a-f]/);
        expect(JSON.parse(written)).toMatchObject({ body: 'body' in said ? said.body : '' });
        expect('reason' in said ? said.reason : 'trường «').toMatch(/^trường «/);
      }),
      { numRuns: Math.ceil(FUZZ_RUNS / 10) },
    );
  },
);

it('hostile pages are read without a throw', { timeout: FUZZ_TIMEOUT_MS }, () => {
  fc.assert(
    fc.property(hostileText(120), hostileText(3000), (title, body) => {
      for (const text of [body, `<html><body><h1>${title}</h1><article>${body}</article></body></html>`])
        expect(extractPage({ file: null, url: 'https://cong.example/bai', bytes: Buffer.from(text) })).toBeDefined();
    }),
    { numRuns: Math.ceil(FUZZ_RUNS / 10) },
  );
});
