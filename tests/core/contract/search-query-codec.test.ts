import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySearchQuery, parseSearchQuery, toSearchEntries } from '#core/contract/search-query-codec.ts';
import { MAX_QUERY_LENGTH, SORTS, type SearchQuery } from '#core/contract/search-query.ts';
import { TOPICS } from '#core/contract/topic.ts';

const value = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => text !== '');
const filter = (values: fc.Arbitrary<string>) =>
  fc.record({ include: fc.uniqueArray(values, { maxLength: 3 }), exclude: fc.uniqueArray(values, { maxLength: 3 }) });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const query: fc.Arbitrary<SearchQuery> = fc.record({
  text: fc.oneof(fc.constant(''), value),
  literal: fc.boolean(),
  titles: fc.boolean(),
  filters: fc.record({
    year: filter(fc.integer({ min: 1000, max: 9999 }).map(String)),
    unit: filter(value),
    agency: filter(value),
    topic: filter(fc.constantFrom(...TOPICS.map(({ id }) => id))),
    docType: filter(value),
  }),
  from: fc.option(day),
  to: fc.option(day),
  sort: fc.option(fc.constantFrom(...SORTS)),
  page: fc.integer({ min: 1, max: 5000 }),
  perPage: fc.integer({ min: 1, max: 100 }),
});

const parse = (search: string) => parseSearchQuery(new URLSearchParams(search));

describe('the search URL', () => {
  it('reads back exactly what it wrote', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseSearchQuery(toSearchEntries(asked))).toEqual({ ok: true, value: asked });
      }),
    );
  });

  it('is empty for a search that nobody made', () => {
    expect(toSearchEntries(emptySearchQuery())).toEqual([]);
    expect(parse('q=&year=&from=')).toEqual({ ok: true, value: emptySearchQuery() });
  });

  it.each([
    ['year=abc', 'year'],
    ['topic=khong-co', 'topic'],
    ['from=2023-02-30', 'from'],
    ['to=22/11/2023', 'to'],
    ['sort=hay-nhat', 'sort'],
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1e3', 'page'],
    ['perPage=101', 'perPage'],
    ['literal=yes', 'literal'],
    ['titles=0', 'titles'],
    [`q=${'a'.repeat(MAX_QUERY_LENGTH + 1)}`, 'q'],
  ])('names the parameter that is wrong in %s', (search, name) => {
    expect(parse(search)).toMatchObject({ ok: false, error: [{ name }] });
  });

  it('takes a topic by id or by label and ignores parameters it does not know', () => {
    expect(parse('topic=Y+tế&utm_source=x')).toMatchObject({
      ok: true,
      value: { filters: { topic: { include: ['y-te'] } } },
    });
  });

  it('never throws and never lets a broken character through', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('q', 'unit', 'page', 'from', '-unit'), fc.string({ unit: 'binary' }))),
        (entries) => {
          const parsed = parseSearchQuery(entries);
          expect(parsed.ok ? parsed.value.text.isWellFormed() : parsed.error.length > 0).toBe(true);
        },
      ),
    );
  });
});
