import { describe, expect, it } from 'vitest';
import { nextPage } from '#indexer/fetch/next-page.ts';

const page = (inside: string) =>
  `<form id="aspnetForm"><div id="s4-bodyContainer"><a href="/tin-1">Tin</a>${inside}</div></form>`;
const LISTING = page('<nav class="pagination"><a href="/">Trang sau</a></nav>');
const next = (html: string, path: string) => nextPage(html, new URL(path, 'https://xa.example.vn/'))?.pathname ?? null;

describe('the next page of a listing', () => {
  it('is numbered on from the one at hand', () => {
    expect(next(LISTING, '/tin-tuc')).toBe('/tin-tuc/page/2');
    expect(next(LISTING, '/tin-tuc/')).toBe('/tin-tuc/page/2');
    expect(next(LISTING, '/tin-tuc/page/2')).toBe('/tin-tuc/page/3');
    expect(next(LISTING, '/tin-tuc?lan=1')).toBe('/tin-tuc/page/2');
  });

  it('is none on pages without a pager, on front pages, and on other platforms', () => {
    expect(next(page(''), '/tin-tuc')).toBeNull();
    expect(next(LISTING, '/')).toBeNull();
    expect(next('<nav class="pagination"><a href="?p=2">2</a></nav>', '/tin-tuc')).toBeNull();
  });
});
