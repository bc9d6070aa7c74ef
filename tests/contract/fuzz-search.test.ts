import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit, SearchResponse } from '#core/contract/search-response.ts';
import { FUZZ_RUNS, FUZZ_TIMEOUT_MS, hostileText } from '../support/hostile-text.ts';
import { openPortal } from '../support/open-portal.ts';

const address = openPortal();

const ask = (path: string) => fetch(`${address()}${path}`);
const say = (segments: Hit['title']) => segments.map(({ text }) => text).join('');

describe('hostile questions to the running portal', { timeout: FUZZ_TIMEOUT_MS * 4 }, () => {
  it('are answered or refused, never failed, and mark nothing that is not in the headline', async () => {
    const titles = new Map<string, string>();
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const all = (await (await ask(`/api/search?perPage=50&page=${page}`)).json()) as SearchResponse;
      for (const { id, title } of all.hits) titles.set(id, say(title));
      pages = all.pages;
    }
    // Of one side or of two.
    const question = fc.oneof(
      hostileText(),
      fc.tuple(hostileText(), fc.constantFrom('OR', 'HOẶC'), hostileText()).map((parts) => parts.join(' ')),
    );
    let answered = 0;
    let found = 0;
    await fc.assert(
      fc.asyncProperty(question, fc.boolean(), fc.constantFrom('search', 'suggest'), async (text, inTitles, api) => {
        // Lone surrogates cannot be written in an address; as a browser does, they become U+FFFD.
        const parameters = new URLSearchParams({ q: text, titles: inTitles ? '1' : '' });
        const answer = await ask(`/api/${api}?${parameters}`);
        const body: unknown = await answer.json().catch(() => null);
        expect([200, 400, 414, 431]).toContain(answer.status);
        if (answer.status !== 200 || api !== 'search') return;
        answered += 1;
        for (const { id, title } of (body as SearchResponse).hits) {
          found += 1;
          expect(say(title)).toBe(titles.get(id));
        }
      }),
      { numRuns: FUZZ_RUNS },
    );
    expect(answered).toBeGreaterThan(FUZZ_RUNS / 10);
    expect(found).toBeGreaterThan(FUZZ_RUNS / 10);
  });
});
