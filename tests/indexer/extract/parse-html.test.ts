import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '#indexer/extract/parse-html.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);
const PIECES = [
  '<p class="a">',
  '</p>',
  '<div title="Xã &amp; phường &copy" id=\'x\'>',
  '</div>',
  '<table><tr><td>',
  '</td></table>',
  '<script>',
  '<script type="application/ld+json">{"a":"<b>"}',
  'if (a < b && c) "</p>";\r\n',
  '<!-- <script> -->',
  '<!--<script>',
  '</script>',
  '<style>p{}</style>',
  '<a HREF="x.pdf" data-Ngày="1" checked>',
  '<a href="một\r\nhai\u0000ba 😀 &#x1F600; \ud800 bốn',
  '">',
  '<svg><script>x</script><p>',
  '<textarea><title>',
  'Đường 😀 mới &nbsp;',
  '\u0000',
];

/** The tree as cheerio itself makes it, and as ours. */
const both = (html: string) => {
  const [own, cheerios] = [load(parseHtml(html) ?? ''), load(html)];
  return [own, cheerios].map(($) => ({
    html: $.html(),
    texts: $.root()
      .find('*')
      .toArray()
      .map((element) => [element.name, { ...element.attribs }, $(element).text()]),
  }));
};

describe('parseHtml', () => {
  it('makes of every fixture the tree that cheerio makes', () => {
    for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.html'))) {
      const [own, cheerios] = both(readFileSync(new URL(name, FIXTURES), 'utf8'));
      expect(own, name).toEqual(cheerios);
    }
  });

  it('makes of broken pages the tree that cheerio makes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 30 }),
        (pieces) => {
          const [own, cheerios] = both(pieces.join(''));
          expect(own).toEqual(cheerios);
        },
      ),
      { numRuns: 500 },
    );
  });
});
