import { readdirSync, readFileSync } from 'node:fs';
import { expect, describe, it } from 'vitest';
import { completeArticle } from '#indexer/articles/complete-article.ts';
import { extractPage } from '#indexer/extract/extract-page.ts';
import { readPlaces } from '#indexer/places/places.ts';

// Every text here is invented. A page stands beside its expectation: NAME.txt|html|md and NAME.expected.json.
const FOLDER = new URL('fixtures/', import.meta.url);
const EXPECTED = '.expected.json';
const files = readdirSync(FOLDER);
const pages = files.filter((file) => !file.endsWith(EXPECTED));
const nameOf = (file: string) => file.replace(/\.[a-z]+$/, '');
const places = readPlaces();

describe('pages in the layouts of portals', () => {
  it('have each an expectation, and each expectation a page', () => {
    const expectations = files.filter((file) => file.endsWith(EXPECTED)).map((file) => file.slice(0, -EXPECTED.length));
    expect(pages.map(nameOf).sort()).toEqual(expectations.sort());
    expect(pages.length).toBeGreaterThanOrEqual(30);
  });

  it.each(pages)('reads %s', (file) => {
    const text = readFileSync(new URL(`${nameOf(file)}${EXPECTED}`, FOLDER), 'utf8');
    const { kind, url = null, note, ...facts } = JSON.parse(text) as Record<string, unknown> & { url?: string };
    expect(note).toMatch(/hư cấu/);
    const page = extractPage({ file, url, bytes: readFileSync(new URL(file, FOLDER)) });
    expect(page.kind).toBe(kind);
    const read =
      page.kind === 'article'
        ? completeArticle({ ...page.reading, id: file, url, summary: null, source: '' }, places)
        : page;
    expect(read).toMatchObject(facts);
  });
});
