import { describe, expect, it } from 'vitest';
import { toUtf8 } from '#indexer/fetch/to-utf8.ts';

const PAGE = '<html><body><p>Huyện Lộc An họp bàn việc trồng rừng, nạo vét kênh mương.</p></body></html>';

describe('the bytes of a page as UTF-8', () => {
  it.each([
    ['utf-16le', Buffer.from(`\uFEFF${PAGE}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${PAGE}`, 'utf16le').swap16()],
  ])('are read from %s by its mark', (_, bytes) => {
    expect(toUtf8(bytes, 'text/html').toString()).toBe(PAGE);
  });

  it('stay what they are where a lead was cut within a letter, whatever the header says', () => {
    const [before = '', after = ''] = PAGE.split('rừng');
    const torn = Buffer.concat([Buffer.from(before), Buffer.from('rừ').subarray(0, -1), Buffer.from(after)]);
    for (const type of ['text/html; charset=utf-8', 'text/html; charset=windows-1252', ''])
      expect(toUtf8(torn, type).toString()).toBe(`${before}r\uFFFD${after}`);
  });

  it('are read by the charset of the header, of the page, or by the old Vietnamese code page', () => {
    const legacy = Buffer.from('<p>Thông báo</p>', 'latin1');
    expect(toUtf8(legacy, 'text/html; charset=iso-8859-1').toString()).toBe('<p>Thông báo</p>');
    const said = Buffer.from('<meta charset="windows-1252"><p>Thông báo</p>', 'latin1');
    expect(toUtf8(said, '').toString()).toContain('Thông báo');
    expect(toUtf8(Buffer.from([0x48, 0x75, 0x79, 0xea, 0xf2, 0x6e]), 'text/html; charset=klingon').toString()).toBe(
      'Huyê\u0323n',
    );
  });
});
