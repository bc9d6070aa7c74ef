import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openPortalSource } from '#indexer/fetch/open-portal-source.ts';
import { serve } from '../../support/serve.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const BODY = 'Sáng nay, Ủy ban nhân dân huyện tổ chức hội nghị sơ kết công tác sáu tháng đầu năm và bàn nhiệm vụ. ';
const article = (title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>20/03/2023</p>${`<p>${BODY.repeat(3)}</p>`.repeat(4)}</article></body></html>`;
const NOT_THERE =
  '<!doctype html><html><head><title>Xã Lộc An</title></head><body><h1>Bài viết không tồn tại</h1><p>Mời quý vị xem những bài khác.</p></body></html>';
const links = (...paths: readonly string[]) =>
  `<!doctype html><html><body>${paths.map((path) => `<a href="${path}">Tin</a>`).join('')}</body></html>`;

const SITE: Readonly<Record<string, string>> = {
  '/': links('/tin?page=1', '/tin?page=2', '/hong', 'http://elsewhere.example/x', '#'),
  '/tin?page=1': links('/bai-mot/', '/bai-mot?utm_source=x', '/bai-mot#cuoi'),
  '/tin?page=2': links('/bai-hai;jsessionid=1'),
  '/bai-mot': article('Huyện họp bàn việc một'),
  '/bai-hai': article('Huyện họp bàn việc hai'),
  '/sitemap.xml': '<?xml version="1.0"?><urlset><url><loc>/bai-ba</loc></url></urlset>',
  '/bai-ba': article('Huyện họp bàn việc ba'),
};

const tagOf = (page: string) => `"${createHash('sha1').update(page).digest('hex')}"`;

async function open() {
  const site = new Map(Object.entries(SITE));
  const down = new Set<string>();
  const refused = new Set<string>();
  const moved = new Map<string, string>();
  const { url, log } = await serve((request, response) => {
    const page = site.get(request.url ?? '');
    const target = moved.get(request.url ?? '');
    // A status that is not asked for again, as a 500 would be, after pauses.
    if (target !== undefined) response.writeHead(302, { location: target }).end();
    else if (refused.has(request.url ?? '')) response.writeHead(403).end();
    else if (down.has(request.url ?? '')) response.writeHead(400).end();
    else if (page === undefined) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === tagOf(page)) response.writeHead(304).end();
    else response.writeHead(200, { etag: tagOf(page), 'content-type': 'image/png' }).end(page);
  });
  const dataDir = temporaryFolder();
  const crawl = (signal?: AbortSignal, maxPages = 100, start = '/') =>
    openPortalSource(new URL(start, url).href, {
      dataDir,
      source: 'Thử nghiệm',
      allowPrivateHosts: true,
      maxPages,
      delayMs: 0,
      ...(signal === undefined ? {} : { signal }),
    });
  const run = async (maxPages?: number, start?: string) => {
    log.length = 0;
    const found: string[] = [];
    for await (const item of crawl(undefined, maxPages, start))
      found.push(`${item.kind === 'article' ? item.kind : item.code} ${new URL(item.where).pathname}`);
    return found.toSorted();
  };
  return {
    site,
    down,
    refused,
    moved,
    log,
    crawl,
    run,
    journal: join(dataDir, 'crawl', url.host.replace(':', '_'), 'journal.jsonl'),
  };
}

const ARTICLES = ['article /bai-ba', 'article /bai-hai', 'article /bai-mot'];

describe('crawling a portal', () => {
  it('finds every article once, however linked, and takes no list for one', async () => {
    const { run, log } = await open();
    const found = await run();
    expect(found.filter((item) => item.startsWith('article'))).toEqual(ARTICLES);
    expect(found).toContain('broken-link /hong');
    expect(new Set(log).size).toBe(log.length);
  });

  it('asks the second time only whether pages changed, and gives the same articles', async () => {
    const { run, log } = await open();
    const first = await run();
    expect(await run()).toEqual(first);
    expect(log.filter((line) => !line.endsWith('conditional')).toSorted()).toEqual(['/hong', '/robots.txt']);
  });

  it('goes on where a run was cut off, even with a torn last line', async () => {
    const { crawl, run, log, journal } = await open();
    for await (const item of crawl()) if (item.kind === 'article') break;
    appendFileSync(journal, '{"kind":"page","url":"ht');
    const before = [...log];
    expect((await run()).filter((item) => item.startsWith('article'))).toEqual(ARTICLES);
    expect(log.filter((line) => before.includes(line) && line !== '/robots.txt' && line !== '/hong')).toEqual([]);
  });

  it('reports a page that vanished', async () => {
    const { site, run } = await open();
    await run();
    site.delete('/bai-hai');
    expect(await run()).toContain('vanished /bai-hai');
  });

  it('asks also for pages that nothing links to any more, and calls none of them gone that answers', async () => {
    const { site, run } = await open();
    await run();
    site.set('/tin?page=2', links());
    expect(await run()).toContain('article /bai-hai');
    site.delete('/bai-hai');
    expect(await run()).toContain('vanished /bai-hai');
    // It may come back.
    expect(await run()).toContain('vanished /bai-hai');
    site.set('/bai-hai', article('Huyện họp bàn việc hai'));
    expect(await run()).toContain('article /bai-hai');
  });

  it('asks for no more of these than it may ask for pages', async () => {
    const { site, run, log } = await open();
    await run();
    site.set('/', links());
    await run(2);
    expect(log.filter((line) => line.startsWith('/bai'))).toHaveLength(0);
  });

  it('believes no 404 while much of the portal is away', async () => {
    const { site, down, run } = await open();
    await run();
    site.delete('/bai-hai');
    for (const path of ['/bai-mot', '/bai-ba', '/tin?page=1']) down.add(path);
    expect(await run()).toContain('broken-link /bai-hai');
    down.clear();
    expect(await run()).toContain('vanished /bai-hai');
  });

  it('takes a page that says it is not there, with status 200, for a 404', async () => {
    const { site, run } = await open();
    await run();
    site.set('/bai-hai', NOT_THERE);
    site.set('/tin?page=2', links('/bai-hai', '/chua-tung-co'));
    site.set('/chua-tung-co', NOT_THERE);
    const found = await run();
    expect(found).toContain('vanished /bai-hai');
    expect(found).toContain('broken-link /chua-tung-co');
    expect(found.filter((item) => item.startsWith('article'))).toEqual(['article /bai-ba', 'article /bai-mot']);
    // Nothing was learned in between, and it may come back.
    expect(await run()).toContain('vanished /bai-hai');
    site.set('/bai-hai', article('Huyện họp bàn việc hai'));
    expect(await run()).toContain('article /bai-hai');
  });

  it('believes no such page while most of the portal says so, nor when the home page does', async () => {
    const { site, run } = await open();
    await run();
    for (const path of ['/bai-mot', '/bai-hai', '/bai-ba']) site.set(path, NOT_THERE);
    expect((await run()).filter((item) => /^(?:vanished|article)/.test(item))).toEqual([]);
    const other = await open();
    await other.run();
    other.site.set('/', NOT_THERE);
    other.site.set('/bai-hai', NOT_THERE);
    expect((await other.run()).filter((item) => item.startsWith('vanished'))).toEqual([]);
  });

  it('takes no portal being mended for one whose articles are gone', async () => {
    const { site, run } = await open();
    await run();
    site.set('/bai-hai', NOT_THERE.replaceAll('Bài viết không tồn tại', 'Hệ thống đang bảo trì'));
    const found = await run();
    expect(found.filter((item) => /^(?:vanished|article)/.test(item))).toEqual(['article /bai-ba', 'article /bai-mot']);
  });

  it('believes none without a home page, nor when it was cut short', async () => {
    const { site, crawl, run } = await open();
    await run();
    const home = site.get('/') ?? '';
    site.delete('/bai-hai');
    site.delete('/');
    expect((await run()).filter((item) => item.startsWith('vanished'))).toEqual([]);
    site.set('/', home);
    const found: string[] = [];
    const stop = new AbortController();
    for await (const item of crawl(stop.signal)) {
      found.push(item.kind);
      if (new URL(item.where).pathname === '/bai-ba') stop.abort();
    }
    expect(found).toContain('article');
    expect(found).not.toContain('gone');
  });

  it('reads a sitemap that comes compressed without a word of it', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/') response.end(links());
      else if (request.url === '/sitemap.xml') response.end(gzipSync(SITE['/sitemap.xml'] ?? ''));
      else response.end(article('Huyện họp bàn việc ba'));
    });
    const more = { dataDir: temporaryFolder(), source: 'x', allowPrivateHosts: true, maxPages: 9, delayMs: 0 };
    const found: string[] = [];
    for await (const item of openPortalSource(url.href, more)) if (item.kind === 'article') found.push(item.where);
    expect(found).toEqual([`${url.href}bai-ba`]);
  });

  it('takes an article for the one it is, by whatever address of the portal it was led there', async () => {
    const { site, moved, crawl, run } = await open();
    site.set('/', links('/?p=5', '/tin?page=1', '/tin?page=2', '/?p=1'));
    moved.set('/?p=1', '/bai-mot');
    moved.set('/?p=5', '/2023/bai-nam');
    site.set('/2023/bai-nam', article('Huyện họp bàn việc năm'));
    // Cut short behind the redirect, it is resumed with the page that was read from there.
    for await (const item of crawl()) if (item.kind === 'article') break;
    for (let times = 0; times < 2; times += 1) {
      const found = await run();
      expect(found.filter((item) => item.startsWith('article'))).toEqual(['article /2023/bai-nam', ...ARTICLES]);
      expect(found.filter((item) => item.startsWith('duplicate'))).toEqual(['duplicate /']);
    }
    site.delete('/2023/bai-nam');
    expect(await run()).toContain('vanished /2023/bai-nam');
  });

  it('reads on past a page that is refused, and stops where page after page is', async () => {
    const { site, refused, run, log } = await open();
    const more = ['/bai-bon', '/bai-nam', '/bai-sau', '/bai-bay'];
    site.set('/', links('/quan-tri', '/tin?page=1', ...more));
    refused.add('/quan-tri');
    for (let times = 0; times < 2; times += 1) {
      const found = await run();
      expect(found).toContain('unreachable /quan-tri');
      expect(found).toContain('article /bai-mot');
    }
    for (const path of more) refused.add(path);
    await run();
    expect(log).not.toContain('/bai-bay');
  });

  it('looks at no more pages than it may', async () => {
    const { run, log } = await open();
    await run(2);
    expect(log.length).toBeLessThanOrEqual(3);
  });

  describe('started at an article', () => {
    it('reads that article alone, with its files, and says how to read the portal', async () => {
      const { site, crawl, run, log } = await open();
      site.set(
        '/bai-mot',
        article('Huyện họp bàn việc một').replace(
          '</article>',
          '<p><a href="/bai-hai">x</a> <a href="/tep/a.pdf">Kế hoạch</a></p></article>',
        ),
      );
      site.set('/tep/a.pdf', '%PDF-');
      expect(await run(100, '/bai-mot/')).toEqual(['article /bai-mot']);
      expect(log).toEqual(['/robots.txt', '/bai-mot', '/tep/a.pdf']);
      for await (const item of crawl(undefined, 100, '/bai-mot')) {
        expect(item).toMatchObject({ notice: expect.stringMatching(/load http:\/\/127\.0\.0\.1:\d+\/;/) as unknown });
      }
    });

    it('calls no other article gone, nor this one on its own word alone', async () => {
      const { site, run } = await open();
      await run();
      site.delete('/bai-hai');
      expect(await run(100, '/bai-mot')).toEqual(['article /bai-mot']);
      site.delete('/bai-mot');
      expect(await run(100, '/bai-mot')).toEqual(['broken-link /bai-mot']);
    });

    it('reads on from a list, and from a front page whatever it is', async () => {
      const { site, run } = await open();
      expect(await run(100, '/tin?page=1')).toContain('article /bai-mot');
      site.set('/', article('Huyện họp bàn việc đầu').replace('</article>', '<a href="/bai-hai">x</a></article>'));
      expect(await run()).toContain('article /bai-hai');
    });
  });

  describe('started at a feed or sitemap', () => {
    const RSS = (...links: readonly string[]) =>
      `<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><rss><channel><link>/</link>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`;

    it('reads what is listed there and nothing that these pages link to', async () => {
      const { site, run, log } = await open();
      site.set('/rss.xml', RSS('/bai-mot', '/bai-hai'));
      site.set(
        '/bai-mot',
        article('Huyện họp bàn việc một').replace('</article>', '<a href="/bai-ba">x</a></article>'),
      );
      expect(await run(100, '/rss.xml')).toEqual(['article /bai-hai', 'article /bai-mot']);
      expect(log.toSorted()).toEqual(['/bai-hai', '/bai-mot', '/robots.txt', '/rss.xml']);
    });

    it('reads the sitemaps that a sitemap names', async () => {
      const { site, run } = await open();
      const index = '<sitemapindex><sitemap><loc>/sitemap.xml</loc></sitemap></sitemapindex>';
      site.set('/sitemap-index.xml', index);
      expect(await run(100, '/sitemap-index.xml')).toEqual(['article /bai-ba']);
    });

    it('tells of an article listed there that is on another host', async () => {
      const { site, run } = await open();
      site.set('/rss.xml', RSS('/bai-mot', 'http://elsewhere.example/bai-x'));
      expect(await run(100, '/rss.xml')).toEqual(['article /bai-mot', 'elsewhere /bai-x']);
    });

    it('does not end a crawl of the whole portal that was cut off, nor asks for its articles', async () => {
      const { site, crawl, run, log } = await open();
      for await (const item of crawl()) if (item.kind === 'article') break;
      const before = log.filter((line) => line.startsWith('/tin'));
      site.set('/rss.xml', RSS('/bai-hai'));
      expect(await run(100, '/rss.xml')).toEqual(['article /bai-hai']);
      await run();
      expect(log.filter((line) => before.includes(line))).toEqual([]);
    });

    it('calls an article gone that is listed and no longer there, and none that is only no longer listed', async () => {
      const { site, run } = await open();
      site.set('/rss.xml', RSS('/bai-mot', '/bai-hai', '/bai-ba'));
      await run(100, '/rss.xml');
      site.set('/rss.xml', RSS('/bai-mot', '/bai-ba'));
      site.delete('/bai-hai');
      expect(await run(100, '/rss.xml')).toEqual(['article /bai-ba', 'article /bai-mot']);
      site.delete('/bai-mot');
      site.set('/rss.xml', RSS('/bai-mot', '/bai-ba', '/bai-bon', '/bai-nam'));
      site.set('/bai-bon', article('Huyện họp bàn việc bốn'));
      site.set('/bai-nam', article('Huyện họp bàn việc năm'));
      expect(await run(100, '/rss.xml')).toContain('vanished /bai-mot');
    });
  });
});
