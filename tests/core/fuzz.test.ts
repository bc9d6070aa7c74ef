import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchQuery, toSearchEntries } from '#core/contract/search-query-codec.ts';
import { createMatcher } from '#core/highlight/create-matcher.ts';
import { toSegments } from '#core/highlight/to-segments.ts';
import { choosePassages } from '#core/highlight/choose-passages.ts';
import { planLadder } from '#core/query/ladder.ts';
import { createSpeller } from '#core/query/speller.ts';
import { createCorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { buildSearchFields } from '#core/vi/search-fields.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';
import { createTestSegmenter } from '../support/create-test-segmenter.ts';
import { FUZZ_RUNS, FUZZ_TIMEOUT_MS, hostileText } from '../support/hostile-text.ts';

const analyser = createTestAnalyser();
const statistics = createCorpusStatistics();
for (const text of ['Ủy ban nhân dân xã Vĩnh Thủy mở rộng con đường', 'Đại hội lần thứ XII, kế hoạch số 123/KH-UBND']) {
  statistics.add(buildSearchFields({ title: text, body: `${text}. Thông báo tiêm chủng.`, names: [] }, analyser));
}
const context = { analyser, segment: createTestSegmenter(), statistics, speller: createSpeller(statistics) };

describe('hostile text', { timeout: FUZZ_TIMEOUT_MS }, () => {
  it('is planned without a throw, in few steps, with encoded words and operators of our own alone', () => {
    fc.assert(
      fc.property(hostileText(), fc.boolean(), (text, literal) => {
        const steps = [...planLadder(text, literal, context)];
        expect(steps.length).toBeLessThan(20);
        const questions = steps.flatMap((step) =>
          step.name === 'best-effort' ? step.lists.map(({ q }) => q) : [step.q],
        );
        for (const q of questions) expect(q).toMatch(/^(?:-?(?:"[\p{L}\p{N}\p{M} ]*"|[\p{L}\p{N}\p{M}]+) ?)*$/u);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });

  it('is analysed with offsets that slice back to what was read', () => {
    fc.assert(
      fc.property(hostileText(400), (text) => {
        for (const term of analyser.analyseForIndex(text).terms) {
          const slice = text.slice(term.start, term.end);
          expect(slice).toBe(term.expandedFrom ?? term.word);
        }
      }),
      { numRuns: FUZZ_RUNS },
    );
  });

  it('is marked without changing a letter of it', () => {
    fc.assert(
      fc.property(hostileText(200), hostileText(6), (text, question) => {
        const [step] = planLadder(question, false, context);
        const options = { folded: true, whole: false, valueOf: () => 1 };
        const matches = createMatcher(step?.terms ?? [], options).find(analyser.analyseForIndex(text).terms);
        expect(
          toSegments(text, matches)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
        for (const { start, end } of choosePassages(text, matches)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: FUZZ_RUNS },
    );
  });

  it('in an address is read or refused by name, and what was read comes back from its own address', () => {
    const name = fc.oneof(
      fc.constantFrom('q', 'year', '-unit', 'topic', 'from', 'to', 'sort', 'page', 'perPage', 'literal', 'titles'),
      hostileText(3),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, hostileText(8)), { maxLength: 12 }), (entries) => {
        const read = parseSearchQuery(entries);
        const named = read.ok || read.error.every(({ name: parameter }) => parameter !== '');
        expect(named).toBe(true);
        const again = read.ok ? parseSearchQuery(toSearchEntries(read.value)) : read;
        expect(again).toEqual(read);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});
