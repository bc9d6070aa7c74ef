import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { FACET_NAMES, type SearchQuery } from '#core/contract/search-query.ts';
import { EXACT_FIELDS } from '#core/query/rung.ts';
import { askEngine, type Findings } from '#server/search/ask-engine.ts';
import { askWhole } from '#server/search/ask-whole.ts';
import { addPinned, readPinned } from '#server/search/pinned.ts';
import { createTextCache, type TextCache } from '#server/search/text-cache.ts';
import { openIndex } from '../support/open-index.ts';
import { readJsonLines } from '../support/read-json-lines.ts';

const index = openIndex();
const QUESTIONS = ['xax ', 'coong taasc ', 'nguwowif daan ', 'khoongcows ', ''];
const values = new Map<string, readonly string[]>();

async function askBoth(
  q: string,
  query: SearchQuery,
  { except = [], texts = createTextCache(index.engine()) }: { except?: readonly string[]; texts?: TextCache } = {},
): Promise<readonly [Findings, Findings]> {
  const engine = index.engine();
  const question = {
    q,
    fields: EXACT_FIELDS,
    filters: [],
    order: null,
    titlePhrases: [],
    sides: [],
    suggestionQ: null,
    except,
  };
  const whole = await askWhole(engine, question, query, texts);
  const windows = [{ offset: 0, limit: 1000 }];
  const counted = await askEngine(engine, { ...question, sort: 'relevance', windows }, query);
  if (!whole.ok || whole.value === null || !counted.ok) throw new Error(JSON.stringify([whole, counted]));
  return [whole.value, counted.value];
}

const comparable = ({ ids, total, unfiltered, counts, dropped }: Findings) => ({
  dropped,
  ids: ids.toSorted(),
  total,
  unfiltered,
  counts,
});

const queries = () => {
  const chosen = (name: (typeof FACET_NAMES)[number]) => fc.subarray([...(values.get(name) ?? [])], { maxLength: 2 });
  const filter = (name: (typeof FACET_NAMES)[number]) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant({ include: [], exclude: [] }) },
      { weight: 1, arbitrary: fc.record({ include: chosen(name), exclude: chosen(name) }) },
    );
  const day = fc.oneof(
    fc.constant(null),
    fc
      .date({ min: new Date('2021-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  return fc.record({
    ...Object.fromEntries(FACET_NAMES.map((name) => [name, filter(name)])),
    from: day,
    to: day,
  });
};

describe('counting articles at hand', () => {
  beforeAll(async () => {
    const records: object[] = [];
    for await (const record of readJsonLines(['indexer/samples/composed.jsonl'])) records.push(record);
    await index.load(records);
    const [all] = await askBoth('', emptySearchQuery());
    for (const name of FACET_NAMES) values.set(name, Object.keys(all?.counts[name] ?? {}));
  });

  it('has every facet to choose from in the samples', () => {
    for (const name of FACET_NAMES) expect(values.get(name)?.length, name).toBeGreaterThan(1);
  });

  it('gives the ids, totals and facet counts that Meilisearch gives, whatever is chosen or ruled out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...QUESTIONS), queries(), async (q, { from, to, ...filters }) => {
        const query = { ...emptySearchQuery(), from, to, filters } as unknown as SearchQuery;
        const [whole, counted] = (await askBoth(q, query)).map(comparable);
        expect(whole).toEqual(counted);
      }),
      { numRuns: 120 },
    );
  });

  it('counts pinned articles once, whether all matches are at hand or the engine is asked to leave them out', async () => {
    const engine = index.engine();
    const everything = await engine.search([
      { q: '', fields: EXACT_FIELDS, filters: [], facets: [], sort: 'newest', offset: 0, limit: 40 },
    ]);
    const ids = everything.ok ? (everything.value[0]?.ids ?? []) : [];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...QUESTIONS.filter((q) => q !== '')),
        queries(),
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 5 }),
        async (q, { from, to, ...filters }, wanted) => {
          const query = { ...emptySearchQuery(), text: 'x', from, to, filters } as unknown as SearchQuery;
          const corpus = { texts: createTextCache(engine) };
          const pinned = await readPinned(query, { find: () => wanted, ids: wanted }, corpus);
          if (!pinned.ok) throw new Error(JSON.stringify(pinned.error));
          const [whole, counted] = await askBoth(q, query, { except: wanted, texts: corpus.texts });
          expect(counted.ids.filter((id) => wanted.includes(id))).toEqual([]);
          expect(counted.unfiltered).toBe(whole.unfiltered);
          const [left, right] = [whole, counted].map((found) => addPinned(found, pinned.value, query, corpus));
          expect([left?.total, left?.counts, left?.dropped]).toEqual([right?.total, right?.counts, right?.dropped]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
