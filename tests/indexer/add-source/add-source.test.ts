import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addSource } from '#indexer/add-source/add-source.ts';
import { extractHtml } from '#indexer/extract/extract-html.ts';
import { readPlatformsIn } from '#indexer/extract/portal-platform.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The invented page that the tutorial in indexer/sources/README.md begins with. */
const EXAMPLE = 'indexer/sources/example/bai-viet.html';
const ADDRESS = 'https://suoida.vidu.example/tin-tuc/lam-sach-kenh-muong';

function choose(over: { readonly force?: boolean; readonly name?: string; readonly url?: string } = {}) {
  const folder = temporaryFolder();
  return {
    url: over.url ?? null,
    name: over.name ?? null,
    force: over.force ?? false,
    allowPrivateHosts: false,
    delayMs: 0,
    folders: { portals: join(folder, 'portals'), fixtures: join(folder, 'fixtures') },
  };
}

describe('add-source', () => {
  it('follows the tutorial: selectors, page and expectation are written, and agree', async () => {
    const options = choose();
    const added = await addSource(EXAMPLE, options);
    expect(added).toMatchObject({ ok: true });
    expect(readdirSync(options.folders.fixtures).sort()).toEqual([
      'suoida-vidu-example.expected.json',
      'suoida-vidu-example.html',
    ]);
    const read = (name: string) => readFileSync(join(options.folders.fixtures, name), 'utf8');
    const platforms = readPlatformsIn(pathToFileURL(`${options.folders.portals}/`));
    const expected = JSON.parse(read('suoida-vidu-example.expected.json')) as Record<string, unknown>;
    expect(expected).toMatchObject({
      title: 'Xã Suối Đá phát động tuần lễ làm sạch kênh mương',
      publishedOn: '2026-05-14',
      author: 'Lê Thị Mận',
      unit: 'Xã Suối Đá',
    });
    const page = extractHtml(read('suoida-vidu-example.html'), ADDRESS, platforms);
    expect(page).toMatchObject({
      kind: 'article',
      reading: { title: expected['title'], body: expected['body'], author: expected['author'] },
    });
  });

  it.each([
    ['its title', 'Cổng thông tin điện tử xã Suối Đá', ADDRESS, 'xã Suối Đá'],
    ['its host', 'Chi tiết', 'https://krongno.daknong.gov.vn/tin/kenh', 'Huyện Krông Nô'],
  ])('takes the place in a footer for no unit where %s tells it', async (_, title, url, unit) => {
    const options = choose({ url });
    const page = readFileSync(EXAMPLE, 'utf8')
      .replace(/<meta property="og:site_name"[^>]*>/u, '')
      .replace(/<title>[^<]*<\/title>/u, `<title>${title}</title>`)
      .replace('</body>', '<div class="footer">Giấy phép do Sở Thông tin tỉnh Lộc Sơn cấp.</div></body>');
    const file = join(temporaryFolder(), 'bai.html');
    writeFileSync(file, page.replace(/<(header|footer)[\s\S]*?<\/\1>/gu, ''));
    expect(await addSource(file, options)).toMatchObject({ ok: true });
    const [platform] = readPlatformsIn(pathToFileURL(`${options.folders.portals}/`));
    expect(platform?.unit).toBeUndefined();
    const [name] = readdirSync(options.folders.fixtures).filter((each) => each.endsWith('.json'));
    const expected = JSON.parse(readFileSync(join(options.folders.fixtures, name ?? ''), 'utf8')) as { unit: string };
    expect(expected.unit).toBe(unit);
  });

  it('says what it read, so that a person can correct it', async () => {
    const added = await addSource(EXAMPLE, choose());
    const lines = added.ok ? added.value.join('\n') : '';
    for (const said of ['Tiêu đề', '.detail-title', '2026-05-14', '.detail-content', 'Kế hoạch của xã'])
      expect(lines).toContain(said);
  });

  it('writes over nothing that is there, unless told to', async () => {
    const options = choose();
    expect((await addSource(EXAMPLE, options)).ok).toBe(true);
    const again = await addSource(EXAMPLE, options);
    expect(again.ok ? '' : again.error).toMatch(/đã có .*suoida-vidu-example\.json.*--force/);
    expect((await addSource(EXAMPLE, { ...options, force: true })).ok).toBe(true);
  });

  it('refuses a page that is no article, and names it', async () => {
    const file = join(temporaryFolder(), 'menu.html');
    const links = Array.from({ length: 30 }, (_, at) => `<li><a href="/tin/${at}">Mục ${at}</a></li>`).join('');
    writeFileSync(file, `<html><head><title>Trang chủ</title></head><body><ul>${links}</ul></body></html>`);
    const options = choose({ url: 'https://suoida.vidu.example/' });
    const added = await addSource(file, options);
    expect(added.ok ? '' : added.error).toContain('menu.html');
    expect(added.ok).toBe(false);
  });

  it('refuses a page that nests without end, in words', async () => {
    const file = join(temporaryFolder(), 'bai.html');
    writeFileSync(file, `<html><body>${'<div>'.repeat(1_000_000)}`);
    const added = await addSource(file, choose({ url: ADDRESS }));
    expect(added).toMatchObject({ ok: false, error: expect.stringContaining('lồng nhau hơn 500 tầng') as unknown });
  });

  it('refuses a name that is no file name', async () => {
    const added = await addSource(EXAMPLE, choose({ name: '../portal' }));
    expect(added.ok ? '' : added.error).toContain('--name «../portal»');
  });

  it('asks no host inside a private network unless told to', async () => {
    const added = await addSource('http://127.0.0.1:9/tin', choose());
    expect(added.ok ? '' : added.error).toMatch(/127\.0\.0\.1/);
  });
});
