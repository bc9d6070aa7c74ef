import { describe, expect, it } from 'vitest';
import { extractHtml } from '#indexer/extract/extract-html.ts';

const TITLE = 'Xã Lộc An ra quân trồng cây (tin hư cấu)';
const TEXT = 'Đoàn viên và người dân trong xã đã trồng hơn hai trăm cây dọc tuyến đường mới, theo tin hư cấu này.';
const open = (tag: string) => `<${tag}>`.repeat(5000);
const MENU = '<form id="aspnetForm"><div id="s4-bodyContainer">';

describe('pages whose elements stand in thousands of others', () => {
  it('are read where their platform is known', () => {
    const page = `<html><body>${MENU}<div id="tableforprint"><div class="Title">${open('span')}${TITLE}</div>
      <div class="ExternalClass1">${open('div')}<p>${TEXT}</p></div></div>`;
    expect(extractHtml(page, null)).toMatchObject({ kind: 'article', reading: { title: TITLE, body: TEXT } });
  });

  it.each(['div', 'span', 'font'])('are refused in words where it is not (%s)', (tag) => {
    const page = `<html><body><h1>${TITLE}</h1>${open(tag)}<p>${TEXT}</p></body></html>`;
    expect(extractHtml(page, null)).toEqual({ kind: 'other', reason: 'HTML lồng nhau hơn 500 tầng' });
  });
});
