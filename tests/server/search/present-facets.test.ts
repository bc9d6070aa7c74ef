import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { presentFacets } from '#server/search/present-facets.ts';
import { describe, expect, it } from 'vitest';

const counts = {
  year: { '2023': 1, 'khong-ro': 9, '2024': 2 },
  month: {},
  unit: { 'Không rõ đơn vị': 9, 'Xã Đức Minh': 2, 'Xã Bến Quan': 2, 'Xã An Định': 3 },
  agency: {},
  topic: {},
  docType: {},
};

describe('the facets people see', () => {
  const facets = presentFacets(counts, emptySearchQuery());
  const valuesOf = (name: 'year' | 'unit') => facets[name].map(({ value }) => value);

  it('list years newest first, all else by count and then in Vietnamese order', () => {
    expect(valuesOf('year').slice(0, 2)).toEqual(['2024', '2023']);
    expect(valuesOf('unit').slice(0, 3)).toEqual(['Xã An Định', 'Xã Bến Quan', 'Xã Đức Minh']);
  });

  it('end with what is not known, however often: nobody looks for it first', () => {
    expect(valuesOf('year').at(-1)).toBe('khong-ro');
    expect(valuesOf('unit').at(-1)).toBe('Không rõ đơn vị');
  });
});
