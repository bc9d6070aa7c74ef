import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '../support/create-test-app.ts';

const app = createTestApp();
const read = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await app.request(path, { headers });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const PATH = '/openapi.json';

describe('a compressed answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['br;q=0.1', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('to «%s» is %s, and the same when unpacked', async (accepted, encoding, unpack) => {
    const plain = await read(PATH);
    const { answer, bytes } = await read(PATH, { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(unpack(bytes).equals(plain.bytes)).toBe(true);
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
  });

  it('is not asked for again while it is the same', async () => {
    const { answer } = await read('/api/search?q=a', { 'accept-encoding': 'br' });
    const tag = answer.headers.get('etag') ?? '';
    const again = await read('/api/search?q=a', { 'accept-encoding': 'br', 'if-none-match': tag });
    expect(again.answer.status).toBe(304);
    expect(again.bytes.length).toBe(0);
  });

  it('is none where that gains nothing: to nobody who takes it, of nothing, of a few bytes', async () => {
    const encodingOf = async (path: string, init?: RequestInit) =>
      (await app.request(path, init)).headers.get('content-encoding');
    expect(await encodingOf(PATH)).toBeNull();
    expect(await encodingOf(PATH, { headers: { 'accept-encoding': 'identity' } })).toBeNull();
    expect(await encodingOf(PATH, { method: 'HEAD', headers: { 'accept-encoding': 'br' } })).toBeNull();
  });
});
