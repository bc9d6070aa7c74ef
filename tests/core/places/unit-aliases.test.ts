import { describe, expect, it } from 'vitest';
import { parseUnitAliases } from '#core/places/unit-aliases.ts';

const parsed = parseUnitAliases(
  '# tên gọi khác\nXứ Cùa\tXã Hiếu Giang, Quảng Trị\nChợ Cầu\tXã Gio Linh, Quảng Trị\nchợ cầu\tXã Cồn Tiên, Quảng Trị\n',
);
if (!parsed.ok) throw new Error(parsed.error);
const aliases = parsed.value;

describe('an alias of a unit', () => {
  it.each(['đường xứ Cùa', 'duong xu cua', 'XỨ CÙA'])('is heard in «%s»', (question) => {
    expect(aliases.find(question)).toEqual([{ kind: 'unit', from: 'Xứ Cùa', to: 'Xã Hiếu Giang, Quảng Trị' }]);
  });

  it('that means several units names them all', () => {
    expect(aliases.find('họp chợ Cầu')).toMatchObject([{ to: 'Xã Gio Linh, Quảng Trị; Xã Cồn Tiên, Quảng Trị' }]);
  });

  it('is not heard in other accents, nor in part of a word', () => {
    expect(aliases.find('xứ của ai')).toEqual([]);
    expect(aliases.find('cùa')).toEqual([]);
  });

  it('is found by its unit, however that is spelt', () => {
    expect(aliases.of(['xã Hiếu Giang, Quảng Trị'])).toEqual(['Xứ Cùa']);
  });
});
