import { createTestApp } from '../support/create-test-app.ts';
import { load } from 'cheerio';
import type { EngineError } from '#core/query/engine-request.ts';
import { describe, expect, it } from 'vitest';

const app = createTestApp();

describe('the server', () => {
  it.each([
    '/',
    '/api/search',
    '/feed.atom',
    '/calendar.ics',
    '/export.csv',
    '/export.json',
    '/openapi.json',
    '/opensearch.xml',
    '/sitemap.xml',
    '/robots.txt',
    '/healthz',
    '/readyz',
    '/metrics',
    '/portal.css',
    '/tinh-trang',
    '/tim-nang-cao',
    '/loc/unit',
    '/api',
    '/tro-giup',
    '/gioi-thieu',
    '/quyen-rieng-tu',
    '/api/suggest?q=a',
  ])('answers %s with the security headers', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['year=abc', 'year'],
    ['topic=x', 'topic'],
    ['page=0', 'page'],
    ['perPage=1000', 'perPage'],
    ['from=2024-13-01', 'from'],
    ['sort=x', 'sort'],
    [`q=${'a'.repeat(5000)}`, 'q'],
  ])('refuses %s and names the parameter', async (search, name) => {
    const answer = await app.request(`/api/search?${search}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'bad_parameter', parameters: [{ name }] } });
    expect((await app.request(`/?${search}`)).status).toBe(400);
  });

  it.each([
    ['year=abc', 'năm gồm 4 chữ số, hoặc khong-ro'],
    [`-unit=${'a'.repeat(201)}`, 'tên đơn vị, dài tối đa 200 ký tự'],
    [Array.from({ length: 51 }, (_, at) => `unit=${at}`).join('&'), 'tối đa 50 giá trị'],
    ['to=2024-02-30', 'ngày có thật dạng yyyy-mm-dd'],
    ['sort=x', 'relevance, newest, oldest'],
    ['perPage=101', 'số nguyên từ 1 đến 100'],
    [`q=${'a'.repeat(2001)}`, 'tối đa 2000 ký tự, câu này dài 2001'],
  ])('says of %s what would be accepted', async (search, accepted) => {
    const answer = await app.request(`/api/search?${search}`);
    expect(await answer.json()).toMatchObject({ error: { parameters: [{ accepted }] } });
  });

  it.each([
    'q=%00%01',
    'q=%ED%A0%80',
    'q=%F0%9F%98%80',
    'q=..%2F..%2Fetc',
    'q=%0d%0aSet-Cookie:x',
    'q=%22%22%22',
    'unit=%3Cscript%3E',
    'page=99999',
    'x=1&utm_source=y',
    '-unit=a&unit=b',
  ])('answers hostile %s without breaking', async (search) => {
    for (const path of ['/api/search', '/', '/feed.atom', '/calendar.ics', '/export.csv']) {
      const answer = await app.request(`${path}?${search}`);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });

  it.each([
    [{ kind: 'unavailable', message: 'ECONNREFUSED' }, 503],
    [{ kind: 'busy', message: 'x', retryAfterSeconds: 10 }, 503],
    [{ kind: 'no-index', message: 'x' }, 503],
    [{ kind: 'rejected', message: 'secret' }, 500],
  ] satisfies readonly (readonly [EngineError, number])[])('says that the engine is %o', async (failure, status) => {
    const broken = createTestApp({ failure });
    for (const path of ['/', '/api/search', '/tin/a1', '/loc/unit', '/tinh-trang', '/feed.atom', '/api/articles/a1']) {
      const answer = await broken.request(path);
      expect(answer.status, path).toBe(status);
      expect(Number(answer.headers.get('retry-after')) > 0).toBe(status === 503);
      expect(await answer.text()).not.toMatch(/ECONNREFUSED|secret/);
    }
    expect((await broken.request('/healthz')).status).toBe(200);
    expect((await broken.request('/readyz')).status).toBe(503);
  });

  it('gives the same answer the same tag, whatever the time it took', async () => {
    const first = await app.request('/api/search?q=a');
    const tag = first.headers.get('etag') ?? '';
    const second = await app.request('/api/search?q=a', { headers: { 'if-none-match': tag } });
    expect(second.status).toBe(304);
    expect((await app.request('/api/search?q=b')).headers.get('etag')).not.toBe(tag);
  });

  it('lets other sites read the API, and nobody write', async () => {
    expect(
      (await app.request('/api/search', { headers: { origin: 'https://vi-du.invalid' } })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBe('*');
    expect((await app.request('/api/search', { method: 'POST' })).status).toBe(405);
  });

  it('limits how often one address may ask, and says how long to wait', async () => {
    const limited = createTestApp({ rateLimit: 2 });
    await limited.request('/api/search');
    expect((await limited.request('/api/search')).headers.get('ratelimit-remaining')).toBe('0');
    const refused = await limited.request('/api/search');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('writes a table that no spreadsheet runs', async () => {
    const csv = await (await app.request('/export.csv')).text();
    const bytes = new Uint8Array(await (await app.request('/export.csv')).arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv).toContain(`"'=HYPERLINK(""x"")`);
    expect(csv).toContain("'+Xã Vĩnh Linh");
  });

  it('writes a well-formed feed, titled with the search', async () => {
    const $ = load(await (await app.request('/feed.atom?q=a%26b&topic=y-te')).text(), { xml: true });
    expect($('feed > title').text()).toContain('«a&b», chủ đề Y tế');
    expect($('entry > title').text()).toBe('=HYPERLINK("x") & <b>"tiêu đề"</b>');
    expect($('entry > updated').text()).toBe('2024-05-06T00:00:00+07:00');
  });

  it('describes exactly the interface it has', async () => {
    const { paths } = (await (await app.request('/openapi.json')).json()) as { paths: Record<string, unknown> };
    const served = app.routes
      .filter(({ method, path }) => method === 'GET' && !path.endsWith('*'))
      .map(({ path }) => path.replace(/:(\w+)(?:\{.+\})?\??/g, '{$1}'));
    expect(Object.keys(paths).toSorted()).toEqual([...new Set(served)].toSorted());
    expect((await app.request('/api/khong-co')).status).toBe(404);
  });

  it('tells browsers and search engines where to ask and what there is', async () => {
    const search = load(await (await app.request('https://tin.example.vn/opensearch.xml')).text(), { xml: true });
    expect(search('Url[type="text/html"]').attr('template')).toBe('https://tin.example.vn/?q={searchTerms}');
    const parts = load(await (await app.request('https://tin.example.vn/sitemap.xml')).text(), { xml: true });
    const [part = ''] = parts('loc')
      .map((_, element) => parts(element).text())
      .get();
    const articles = load(await (await app.request(part)).text(), { xml: true });
    expect(articles('loc').text()).toContain('https://tin.example.vn/tin/a1/tieu-de');
  });

  it('answers each language at an address of its own, which no cache can mix up', async () => {
    const read = async (path: string) => {
      const answer = await app.request(path);
      return { text: await answer.text(), tag: answer.headers.get('etag'), vary: answer.headers.get('vary') ?? '' };
    };
    const [vi, en] = [await read('/?q=a'), await read('/?q=a&lang=en')];
    expect([vi.text, en.text].map((text) => /lang="(..)"/.exec(text)?.[1])).toEqual(['vi', 'en']);
    expect(vi.tag).not.toBe(en.tag);
    expect(en.vary).not.toMatch(/language|cookie/i);
    expect((await read('/khong-co?lang=en')).text).toContain('lang="en"');
    expect((await read('/tro-giup?lang=fr')).text).toContain('lang="vi"');
  });

  it('answers programs the same in either language', async () => {
    for (const path of ['/api/suggest?q=a', '/export.csv?q=a', '/feed.atom?q=a', '/calendar.ics?q=a']) {
      const read = async (address: string) => (await app.request(address)).text();
      expect(await read(`${path}&lang=en`), path).toBe(await read(path));
    }
  });

  it('shows the form for advanced search in English, and keeps the language of what it finds', async () => {
    expect(await (await app.request('/tim-nang-cao?lang=en')).text()).toContain('<title>builder</title>');
    const built = await app.request('/tim-nang-cao?tat-ca=a+b&lang=en');
    expect(built.headers.get('location')).toBe('/?q=a+b&lang=en');
  });

  it('never leads to another host by its link to the other language', async () => {
    const text = await (await app.request('http://localhost//vi-du.invalid/?lang=en')).text();
    expect(text).toContain('data-address="/vi-du.invalid/?lang=en"');
  });

  it('keeps filtered and deep pages out of search engines', async () => {
    expect((await app.request('/?q=a')).headers.get('x-robots-tag')).toBeNull();
    expect((await app.request('/?q=a&lang=en')).headers.get('x-robots-tag')).toBeNull();
    expect((await app.request('/?q=a&page=2')).headers.get('x-robots-tag')).toBe('noindex');
  });

  it('shows the picture of the portal as a picture alone, whatever was drawn into it', async () => {
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const logo = () => ({ bytes, type: 'image/svg+xml', path: '/logo?v=1' });
    const answer = await createTestApp({ logo }).request('/logo?v=1');
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox$/);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    expect((await app.request('/logo')).status).toBe(404);
  });
});
