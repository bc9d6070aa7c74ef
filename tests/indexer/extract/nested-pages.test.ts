import { describe, expect, it } from 'vitest';
import { extractHtml } from '#indexer/extract/extract-html.ts';
import { findLinks } from '#indexer/fetch/find-links.ts';

const TITLE = 'Xã Lộc An ra quân trồng cây (tin hư cấu)';
const TEXT = 'Đoàn viên và người dân trong xã đã trồng hơn hai trăm cây dọc tuyến đường mới, theo tin hư cấu này.';
const MENU = '<form id="aspnetForm"><div id="s4-bodyContainer">';
const TOO_MUCH = { kind: 'other', reason: 'HTML lồng nhau hơn 500 tầng hoặc có hơn 100000 thẻ' };

describe('pages whose elements stand in others', () => {
  it('are read with hundreds of levels', () => {
    const page = `<html><body>${MENU}<div id="tableforprint"><div class="Title">${'<span>'.repeat(200)}${TITLE}</div>
      <div class="ExternalClass1">${'<div>'.repeat(200)}<p>${TEXT}</p></div></div>`;
    expect(extractHtml(page, null)).toMatchObject({ kind: 'article', reading: { title: TITLE, body: TEXT } });
  });

  it('are read with any number of elements side by side', () => {
    const page = `<html><body>${MENU}${'<div></div>'.repeat(2000)}<div id="tableforprint"><div class="Title">${TITLE}</div>
      <div class="ExternalClass1"><p>${TEXT}</p></div></div>`;
    expect(extractHtml(page, null)).toMatchObject({ kind: 'article', reading: { title: TITLE, body: TEXT } });
  });

  it.each(['div', 'span', 'font', 'b class=x'])('are refused in words with millions (%s)', (tag) => {
    const page = `<html><body><h1>${TITLE}</h1>${`<${tag}>`.repeat(2_000_000)}<p>${TEXT}</p></body></html>`;
    expect(extractHtml(page, null)).toEqual(TOO_MUCH);
    expect(findLinks(page, new URL('https://locan.example/'))).toEqual([]);
  });

  it.each(['<', '<br>', '<a href=/x>a</a>', '<!---->'])(
    'are refused in words with millions side by side (%s)',
    (tag) => {
      const page = `<html><body><h1>${TITLE}</h1><p>${TEXT}</p>${tag.repeat(2_000_000)}</body></html>`;
      expect(extractHtml(page, null)).toEqual(TOO_MUCH);
    },
  );

  it('are read with as many links as may be', () => {
    const page = `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${`<p>${TEXT}</p>`.repeat(9)}</article>
      <div>${'<a href=/x>a</a>'.repeat(25_000)}</div></body></html>`;
    expect(extractHtml(page, null)).toMatchObject({ kind: 'article', reading: { title: TITLE } });
  });
});
