import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '../support/create-test-app.ts';

const app = createTestApp();
const ORIGIN = 'https://tin.example.vn';
const readPart = async () => load(await (await app.request(`${ORIGIN}/sitemap/1.xml`)).text(), { xml: true });

describe('the sitemap', () => {
  it.each(['/tro-giup', '/tin/a1/tieu-de'])('names each language of %s, and with each all of them', async (path) => {
    const [vi, en] = [ORIGIN + path, `${ORIGIN}${path}?lang=en`];
    const $ = await readPart();
    for (const address of [vi, en]) {
      const entry = $('url').filter((_, url) => $(url).children('loc').text() === address);
      const links = entry.children('xhtml\\:link[rel=alternate]').toArray();
      expect(
        links.map(({ attribs }) => [attribs['hreflang'], attribs['href']]),
        address,
      ).toEqual([
        ['vi', vi],
        ['en', en],
        ['x-default', vi],
      ]);
    }
  });

  it('declares the prefix of those links, and lists no address twice', async () => {
    const $ = await readPart();
    expect($('urlset').attr('xmlns:xhtml')).toBe('http://www.w3.org/1999/xhtml');
    const addresses = $('loc')
      .toArray()
      .map((element) => $(element).text());
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
