import { beforeAll, describe, expect, it } from 'vitest';
import { fillExample } from '#web/present/fill-example.ts';
import { API_EXAMPLES } from '#web/present/api-examples.ts';
import { openPortal } from '../support/open-portal.ts';
import { validateAnswer, type Description } from '../support/validate-answer.ts';

const address = openPortal();
let description: Description;

beforeAll(async () => {
  description = (await (await fetch(`${address()}/openapi.json`)).json()) as Description;
});

const KNOWN = { article: 'mau-001', unit: 'Xã Vĩnh Thủy, Quảng Trị' };

/** The described path an address belongs to. */
function describedPath(path: string): string {
  const plain = path.split('?')[0] ?? '';
  const fits = (pattern: string) => new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain);
  return Object.keys(description.paths).find(fits) ?? '';
}

/** All values at `hits[].title[].text`. */
function valuesAt(json: unknown, path: string): readonly unknown[] {
  return path
    .split(/\.|(?=\[)/)
    .reduce<readonly unknown[]>(
      (values, step) =>
        values.flatMap((value) =>
          step === '[]'
            ? (value as readonly unknown[])
            : [(value as Readonly<Record<string, unknown>> | undefined)?.[step]],
        ),
      [json],
    )
    .filter((value) => value !== undefined && value !== null && value !== '' && value !== 0);
}

describe('the page for programmers', () => {
  it.each(API_EXAMPLES)('shows a call that works: $name', async ({ path, look }) => {
    const filled = fillExample(path, KNOWN) ?? '';
    const answer = await fetch(address() + filled);
    expect(answer.status).toBe(200);
    expect(await validateAnswer(description, describedPath(filled), answer)).toEqual([]);
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
    const found = (field: string) => (isJson ? valuesAt(JSON.parse(text), field).length > 0 : text.includes(field));
    expect(look.filter((field) => !found(field))).toEqual([]);
  });

  it('links every example to this very portal, with the line to type', async () => {
    const html = await (await fetch(`${address()}/api`)).text();
    for (const { path } of API_EXAMPLES.filter(({ path: example }) => !example.includes('{'))) {
      const filled = fillExample(path, KNOWN)?.replaceAll('&', '&amp;') ?? '';
      expect(html).toContain(`href="${filled}"`);
      expect(html).toContain(`curl '${address()}${filled}'`);
    }
    const [, article = ''] = /href="(\/api\/articles\/[^"/]+)"/.exec(html) ?? [];
    expect((await fetch(address() + article)).status).toBe(200);
  });
});

describe('the description of the interface', () => {
  it('tells of every address what it answers, with the example of each parameter', async () => {
    const gaps: Readonly<Record<string, string>> = { id: KNOWN.article, slug: 'x', facet: 'unit', name: '1.xml' };
    const problems: string[] = [];
    for (const [path, { get }] of Object.entries(description.paths)) {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => gaps[name] ?? '');
      const searches = get.parameters.flatMap(({ name, in: where, example }) =>
        where === 'query' ? [`?${new URLSearchParams([[name, String(example)]]).toString()}`] : [],
      );
      for (const search of ['', ...searches]) {
        const answer = await fetch(address() + filled + search);
        problems.push(...(await validateAnswer(description, path, answer)));
        expect(answer.status, filled + search).toBe(200);
      }
    }
    expect(problems).toEqual([]);
  });

  it.each([
    ['/api/search?page=0', 400],
    ['/export.json?sort=sai', 400],
    ['/feed.atom?sort=sai', 400],
    ['/?sort=sai', 400],
    ['/api/articles/khong-co', 404],
    ['/api/articles/khong-co/related', 404],
    ['/tin/khong-co', 404],
  ])('tells how %s fails', async (path, status) => {
    const answer = await fetch(address() + path);
    expect(answer.status).toBe(status);
    const described = path.startsWith('/tin/') ? '/tin/{id}/{slug}' : describedPath(path);
    expect(await validateAnswer(description, described, answer)).toEqual([]);
  });
});

describe('the numbers for Prometheus', () => {
  it('count what was really asked, and tell the size of the index', async () => {
    const read = async (name: string) => {
      const text = await (await fetch(`${address()}/metrics`)).text();
      return Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1] ?? 0,
      );
    };
    const before = await read('tra_tin_searches_total{rung="exact"}');
    // The second time the texts are at hand.
    for (const page of [1, 2]) await fetch(`${address()}/api/search?q=nong%20thon%20moi&page=${page}`);
    expect(await read('tra_tin_searches_total{rung="exact"}')).toBe(before + 2);
    const ready = (await (await fetch(`${address()}/readyz`)).json()) as { readonly articles: number };
    expect(await read('tra_tin_articles')).toBe(ready.articles);
    expect(await read('tra_tin_text_reads_total{from="memory"}')).toBeGreaterThan(0);
  });
});
