import { describe, expect, it } from 'vitest';
import { parsePortal } from '#server/operator/parse-portal.ts';

const read = (portal: object) => parsePortal(JSON.stringify(portal), '.');
const english = { name: 'News of Vinh Linh', authority: 'Vinh Linh', tagline: 'Search news', about: 'About us.' };

describe('portal.json', () => {
  it('may say what the English pages say, and need not', () => {
    expect(read({ name: 'Tin Vĩnh Linh', english })).toMatchObject({ ok: true, value: { portal: { english } } });
    expect(read({ name: 'Tin Vĩnh Linh' })).toMatchObject({ ok: true, value: { portal: { english: null } } });
  });

  it('says all of it in English or nothing: a page never mixes the two', () => {
    const { about: _, ...partly } = english;
    expect(read({ name: 'Tin Vĩnh Linh', english: partly })).toMatchObject({
      ok: false,
      error: expect.stringContaining('english.about') as unknown,
    });
  });
});
