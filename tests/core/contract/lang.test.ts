import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, readLang, withLang } from '#core/contract/lang.ts';

const address = fc
  .tuple(
    fc.webPath(),
    fc.array(fc.tuple(fc.constantFrom('q', 'unit', 'lang', 'langs', '-lang'), fc.string({ maxLength: 5 }))),
    fc.constantFrom('', '#main'),
  )
  .map(([path, entries, hash]) => {
    const search = new URLSearchParams(entries).toString();
    return `/${path.replace(/^\/+/, '')}${search === '' ? '' : `?${search}`}${hash}`;
  });
const parse = (text: string) => new URL(text, 'http://localhost');
const others = (text: string) => [...parse(text).searchParams].filter(([name]) => name !== 'lang');

describe('the language of an address', () => {
  it('is what was written into it, and nothing else of it changes', () => {
    fc.assert(
      fc.property(address, fc.constantFrom(...LANGS), (given, lang) => {
        const written = withLang(given, lang);
        expect(readLang(parse(written).searchParams.get('lang'))).toBe(lang);
        expect(others(written)).toEqual(others(given));
        expect([parse(written).pathname, parse(written).hash]).toEqual([parse(given).pathname, parse(given).hash]);
      }),
    );
  });

  it('comes back to the same address through the other language', () => {
    expect(withLang(withLang('/?q=a%20b&unit=X%C3%A3#filters', 'en'), 'vi')).toBe('/?q=a%20b&unit=X%C3%A3#filters');
  });

  it('is Vietnamese where none or an unknown one is asked for', () => {
    expect(['', 'fr', 'EN', null, undefined].map(readLang)).toEqual(['vi', 'vi', 'vi', 'vi', 'vi']);
    expect(withLang('/', 'vi')).toBe('/');
    expect(withLang('', 'en')).toBe('?lang=en');
  });
});
