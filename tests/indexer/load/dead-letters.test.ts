import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPortalSource } from '#indexer/fetch/open-portal-source.ts';
import { openDeadLetters } from '#indexer/load/dead-letters.ts';
import { loadSources } from '#indexer/load/load-sources.ts';
import { presentReport } from '#indexer/load/present-report.ts';
import { readSource, type SourceOptions } from '#indexer/sources/read-source.ts';
import { failed, type SourceItem } from '#indexer/sources/source-item.ts';
import { makeRecords, testKnowledge, toItems } from '../../support/articles.ts';
import { createMemoryIndex } from '../../support/memory-index.ts';
import { serve } from '../../support/serve.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const knowledge = testKnowledge();
const now = () => new Date('2026-02-01T03:04:05Z');
const PAGE = 'Chi tiết - Huyện Vĩnh Linh\nTin của huyện\n\nSáng nay huyện Vĩnh Linh tổ chức hội nghị sơ kết.\n\nBBT\n';
const ADDRESS = 'https://xa.example.vn/tin/mot';

async function run(items: AsyncIterable<SourceItem>, dataDir: string, index = createMemoryIndex(), paths = ['x']) {
  const deadLetters = openDeadLetters({ dataDir, paths, now });
  const loaded = await loadSources({ items, index, ...knowledge, now, deadLetters });
  if (!loaded.ok) throw new Error(loaded.error.error.message);
  return { report: loaded.value, index, folder: loaded.value.deadLetters.folder ?? '' };
}
const read = (path: string, more: Partial<SourceOptions> = {}) =>
  readSource(path, { source: 'Cổng xã', manifest: new Map(), ...more });
const lettersOf = (folder: string) =>
  readFileSync(join(folder, 'dead-letters.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
async function* list(items: readonly SourceItem[]): AsyncGenerator<SourceItem> {
  yield* items;
}
const failure = (number: number, size = 1) =>
  failed(`trang/${number}.html`, 'not-text', 'không phải văn bản', {
    bytes: Buffer.alloc(size, 120),
    extension: 'html',
    url: null,
    source: 'Cổng xã',
    inside: `${number}.html`,
  });

describe('a dead letter', () => {
  it('of a saved page has its bytes, address, cause and source, and once mended is loaded as the article it was', async () => {
    const [pages, dataDir] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(pages, 'tin'));
    for (const name of ['mot.txt', 'hai.txt']) writeFileSync(join(pages, 'tin', name), `\0${PAGE}`);
    const manifest = new Map([['tin/mot.txt', ADDRESS]]);
    const { report, folder } = await run(read(pages, { manifest }), dataDir);
    expect(report).toMatchObject({ counts: { failed: 2 }, deadLetters: { kept: 2, dropped: 0 } });
    expect(folder).toBe(join(dataDir, 'dead-letters', '20260201T030405Z'));
    expect(lettersOf(folder)).toMatchObject([
      {
        file: '0001.txt',
        url: null,
        source: 'Cổng xã',
        inside: 'tin/hai.txt',
        code: 'not-text',
        at: now().toISOString(),
      },
      { file: '0002.txt', url: ADDRESS, where: join(pages, 'tin', 'mot.txt') },
    ]);
    expect(readFileSync(join(folder, '0001.txt'), 'utf8')).toBe(`\0${PAGE}`);

    for (const name of ['0001.txt', '0002.txt']) writeFileSync(join(folder, name), PAGE);
    const again = await run(read(folder, { source: 'Khác' }), dataDir, createMemoryIndex(), [folder]);
    for (const name of ['mot.txt', 'hai.txt']) writeFileSync(join(pages, 'tin', name), PAGE);
    const mended = await run(read(pages, { manifest }), dataDir);
    expect(again.report.counts).toMatchObject({ new: 2, failed: 0, 'left-out': 0 });
    const ids = [...mended.index.documents.keys()].toSorted();
    expect([...again.index.documents.keys()].toSorted()).toEqual(ids);
    expect([...again.index.documents.values()].map(({ source }) => source)).toEqual(['Cổng xã', 'Cổng xã']);
    // One alone, too.
    const one = await run(read(join(folder, '0002.txt')), dataDir);
    expect([...one.index.documents.values()]).toMatchObject([{ url: ADDRESS, source: 'Cổng xã' }]);
  });

  it('of a line of JSON is that line, and fails again until it is mended', async () => {
    const dataDir = temporaryFolder();
    const file = join(temporaryFolder(), 'bai.jsonl');
    writeFileSync(file, `{"id":"a","body":"Xã họp."}\n{"id":"b","body":\n{"id":"c","body":"x","date":"31/4/2023"}\n`);
    const { folder } = await run(read(file), dataDir);
    expect(lettersOf(folder).map(({ where, code }) => [where, code])).toEqual([
      [`${file}:2`, 'broken-json'],
      [`${file}:3`, 'bad-field'],
    ]);
    writeFileSync(join(folder, '0001.jsonl'), '{"id":"b","body":"Xã họp tiếp."}\n');
    const again = await run(read(folder), dataDir, createMemoryIndex(), [folder]);
    expect(again.report.counts).toMatchObject({ new: 1, failed: 1 });
    expect(again.folder).not.toBe(folder);
  });

  it('of a crawl has the bytes the portal sent', async () => {
    const broken = Buffer.from([0x1f, 0x8b, 1, 2, 3]);
    const { url } = await serve((request, response) => {
      if (request.url === '/') response.end('<!doctype html><html><body></body></html>');
      else if (request.url === '/sitemap.xml') response.end(broken);
      else response.writeHead(404).end();
    });
    const dataDir = temporaryFolder();
    const more = { dataDir, source: 'Cổng xã', allowPrivateHosts: true, maxPages: 10, delayMs: 0 };
    const { folder } = await run(openPortalSource(url.href, more), dataDir);
    expect(lettersOf(folder)).toMatchObject([{ url: `${url.href}sitemap.xml`, source: 'Cổng xã', code: 'unreadable' }]);
    expect(readFileSync(join(folder, '0001.gz'))).toEqual(broken);
  });

  it('of an article the engine refused is a record that gives the same article', async () => {
    const dataDir = temporaryFolder();
    const refusing = createMemoryIndex();
    refusing.failing = (batch) =>
      batch.some(({ id }) => id === 'bai-2') ? { kind: 'task-failed', message: 'Việc 7' } : null;
    const { folder } = await run(toItems(makeRecords(3)), dataDir, refusing);
    const again = await run(read(folder), dataDir);
    const whole = await run(toItems(makeRecords(3)), dataDir);
    expect(again.index.documents.get('bai-2')?.contentHash).toBe(whole.index.documents.get('bai-2')?.contentHash);
  });
});

describe('dead letters', () => {
  it('make no folder when nothing failed, or nothing was got that could be tried again', async () => {
    const dataDir = temporaryFolder();
    const { report } = await run(list([failed(ADDRESS, 'unreachable', 'máy chủ đáp 500')]), dataDir);
    expect(report).toMatchObject({ counts: { failed: 1 }, deadLetters: { folder: null, kept: 0, dropped: 0 } });
    expect(existsSync(join(dataDir, 'dead-letters'))).toBe(false);
  });

  it('are bounded in number and in size, and what was not kept is counted and said', async () => {
    const many = Array.from({ length: 1002 }, (_, at) => failure(at));
    expect((await run(list(many), temporaryFolder())).report.deadLetters).toMatchObject({ kept: 1000, dropped: 2 });
    const large = [failure(1, 30_000_000), failure(2, 30_000_000), failure(3)];
    const { report, folder } = await run(list(large), temporaryFolder());
    expect(report.deadLetters).toMatchObject({ kept: 2, dropped: 1 });
    expect(presentReport(report)).toContain(`load ${folder}`);
    expect(presentReport(report)).toContain('1 mục nữa không giữ được');
  });

  it('of the latest twenty runs are kept, and those that are being replayed', async () => {
    const dataDir = temporaryFolder();
    const all = join(dataDir, 'dead-letters');
    const names = Array.from({ length: 22 }, (_, at) => `20250101T0000${String(at).padStart(2, '0')}Z`);
    for (const name of [...names, 'cua-toi']) mkdirSync(join(all, name), { recursive: true });
    await run(list([failure(1)]), dataDir, createMemoryIndex(), [join(all, names[0] ?? '')]);
    const left = readdirSync(all);
    expect(left).toContain(names[0]);
    expect(left).toContain('cua-toi');
    expect(left.filter((name) => name.startsWith('2'))).toHaveLength(21);
    expect(left).not.toContain(names[1]);
  });
});
