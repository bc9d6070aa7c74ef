import { describe, expect, it } from 'vitest';
import type { Segment } from '#core/contract/search-response.ts';
import { toScoreTerms } from '#core/ranking/score-term.ts';
import { presentHit, type Marking } from '#server/search/present-hit.ts';
import { buildDocument } from '../support/build-document.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const analyser = createTestAnalyser();
const marking = (words: string): Marking => ({
  analyser,
  terms: toScoreTerms(
    analyser.analyseForQuery(words).terms.map((term) => ({ terms: [term], quoted: false })),
    0,
  ),
  folded: false,
  whole: false,
  valueOf: () => 1,
});
const FILLING = 'Bà con chăm sóc lúa và hoa màu.\n'.repeat(200);
const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
const marksOf = (snippets: readonly (readonly Segment[])[]) =>
  snippets.flat().flatMap(({ text, marked }) => (marked ? [text] : []));
const snippetsOf = (body: string, words: string) =>
  presentHit(buildDocument({ id: 'dai', title: 'Tin', body }), marking(words)).snippets;

describe('the snippets of a long article', () => {
  it('come from its beginning when that answers the whole question', () => {
    const snippets = snippetsOf(`Xã mở đường.\n${FILLING}Huyện mở đường lần nữa.`, 'mở đường');
    expect(snippets.map(textOf).join()).not.toContain('lần nữa');
    expect(marksOf(snippets)).toEqual(['mở đường']);
  });

  it('come from its end, too, when the beginning answers half of it', () => {
    const body = `Xã mở lớp học.\n${FILLING}Huyện sửa đường.`;
    const snippets = snippetsOf(body, 'mở đường');
    expect(marksOf(snippets)).toEqual(expect.arrayContaining(['mở', 'đường']));
    for (const snippet of snippets) expect(body).toContain(textOf(snippet));
  });
});
