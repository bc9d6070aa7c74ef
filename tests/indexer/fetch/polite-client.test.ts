import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '#indexer/fetch/is-private-address.ts';
import { createPoliteClient, type PoliteOptions } from '#indexer/fetch/polite-client.ts';
import { serve } from '../../support/serve.ts';

/** A clock that only moves when somebody waits. */
function build(url: URL, changed: Partial<PoliteOptions> = {}) {
  const waits: number[] = [];
  let time = 0;
  const client = createPoliteClient(url, {
    timeoutMs: 10_000,
    maxBytes: 1_000_000,
    allowPrivateHosts: true,
    delayMs: 1000,
    backOffMs: 2000,
    maxWaitMs: 60_000,
    now: () => time,
    sleep: (ms) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
    ...changed,
  });
  return { client, waits };
}

const at = (base: URL, path: string) => new URL(path, base);

describe('the polite client', () => {
  it('waits between requests, longer where robots.txt asks, and leaves alone what it forbids', async () => {
    const { url, log } = await serve((request, response) =>
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /kin\nCrawl-delay: 7' : 'x'),
    );
    const { client, waits } = build(url);
    await client.get(at(url, '/a'));
    expect(await client.get(at(url, '/kin/b'))).toMatchObject({ error: { kind: 'disallowed' } });
    await client.get(at(url, '/c'));
    expect(log).toEqual(['/robots.txt', '/a', '/c']);
    expect(waits).toEqual([7000, 7000]);
  });

  it('takes a robots.txt that fails for a closed door, and a missing one for an open door', async () => {
    for (const [status, expected] of [
      [500, { ok: false, error: { kind: 'stop' } }],
      [404, { ok: true }],
    ] as const) {
      const { url } = await serve((request, response) => {
        response.statusCode = request.url === '/robots.txt' ? status : 200;
        response.end();
      });
      expect(await build(url).client.get(at(url, '/a'))).toMatchObject(expected);
    }
  });

  it('waits as long as Retry-After says and tries again', async () => {
    let asked = 0;
    const { url } = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if ((asked += 1) === 1) response.writeHead(429, { 'retry-after': '30' }).end();
      else response.end('x');
    });
    const { client, waits } = build(url);
    expect(await client.get(at(url, '/a'))).toMatchObject({ ok: true });
    expect(waits).toContain(30_000);
  });

  it.each([
    ['a 403', (path: string) => (path === '/a' ? { status: 403 } : {}), 'status'],
    ['a wait of a day', () => ({ status: 503, headers: { 'retry-after': '86400' } }), 'stop'],
    ['a 500 that stays', () => ({ status: 500 }), 'status'],
    ['a redirect loop', () => ({ status: 302, headers: { location: '/a' } }), 'status'],
    [
      'a redirect to another host',
      () => ({ status: 302, headers: { location: 'http://169.254.169.254/' } }),
      'elsewhere',
    ],
    ['a huge body', () => ({ body: Buffer.alloc(2_000_000, 'x') }), 'too-large'],
    [
      'a gzip bomb',
      () => ({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000)) }),
      'too-large',
    ],
    ['broken gzip', () => ({ headers: { 'content-encoding': 'gzip' }, body: Buffer.from('no gzip') }), 'network'],
  ])('gives up on %s', async (_, answer, kind) => {
    const { url, log } = await serve((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end();
      const {
        status = 200,
        headers = {},
        body = Buffer.alloc(0),
      } = answer(request.url ?? '') as {
        readonly status?: number;
        readonly headers?: Record<string, string>;
        readonly body?: Buffer;
      };
      response.writeHead(status, headers).end(body);
    });
    expect(await build(url).client.get(at(url, '/a'))).toMatchObject({ ok: false, error: { kind } });
    expect(log.length).toBeLessThanOrEqual(7);
  });

  it('gives up on a server that never answers', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
    });
    expect(await build(url, { timeoutMs: 100 }).client.get(at(url, '/a'))).toMatchObject({
      ok: false,
      error: { kind: 'network' },
    });
  });

  it('says in words why an answer broke off', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end();
      response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync('Tin trong huyện'.repeat(99)).subarray(0, 40));
    });
    expect(await build(url).client.get(at(url, '/a'))).toMatchObject({ error: { cause: 'tệp nén bị cụt' } });
  });

  it('asks no private host unless allowed, by number or by name', async () => {
    const { url, log } = await serve((_, response) => response.end('x'));
    for (const start of [url, new URL(url.href.replace('127.0.0.1', 'localhost'))])
      expect(await build(start, { allowPrivateHosts: false }).client.get(start)).toMatchObject({ ok: false });
    expect(log).toEqual([]);
  });
});

describe('private addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '0.0.0.0',
    '2002:7f00:1::',
    'x',
  ])('counts %s among them', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('does not count %s', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});
