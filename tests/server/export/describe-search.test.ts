import { expect, it } from 'vitest';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { UNKNOWN_YEAR } from '#core/contract/search-query.ts';
import { describeSearch } from '#server/export/describe-search.ts';

const empty = emptySearchQuery();

it('says days as Vietnamese write them', () => {
  expect(describeSearch({ ...empty, text: 'bão', from: '2020-01-01', to: '2024-12-31' })).toBe(
    '«bão», từ 1/1/2020, đến 31/12/2024',
  );
});

it('says that a year is not known, instead of the word that stands for it in addresses', () => {
  const filters = { ...empty.filters, year: { include: ['2019', UNKNOWN_YEAR], exclude: [] } };
  expect(describeSearch({ ...empty, filters })).toBe('năm 2019 hoặc không rõ');
});
