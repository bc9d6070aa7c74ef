import { describe, expect, it } from 'vitest';
import type { AttachmentProblem } from '#core/contract/article.ts';
import { createCorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { loadSources, type LoadOptions } from '#indexer/load/load-sources.ts';
import { parseMeta } from '#indexer/load/statistics-keeper.ts';
import { presentReport } from '#indexer/load/present-report.ts';
import type { SourceItem } from '#indexer/sources/source-item.ts';
import type { SearchIndex } from '#indexer/search-index/search-index.ts';
import { makeRecords, testKnowledge, toItems } from '../../support/articles.ts';
import { createMemoryIndex } from '../../support/memory-index.ts';

const knowledge = testKnowledge();
const at = (day: string) => () => new Date(`${day}T00:00:00Z`);

async function load(index: SearchIndex, records: Iterable<object>, more: Partial<LoadOptions> = {}) {
  const loaded = await loadSources({ items: toItems(records), index, ...knowledge, now: at('2026-01-01'), ...more });
  return loaded.ok ? { ...loaded.value, error: null } : { ...loaded.error.report, error: loaded.error.error };
}

/** What the stored statistics must be: counted from nothing over the documents that are there. */
async function expectExactStatistics(index: ReturnType<typeof createMemoryIndex>): Promise<void> {
  const shards = await index.readStatistics();
  if (!shards.ok) throw new Error(shards.error.message);
  expect(parseMeta(shards.value)?.dirty).toBe(false);
  const counted = createCorpusStatistics();
  for (const document of index.documents.values()) counted.add(document);
  const stored = createCorpusStatistics(shards.value);
  expect(stored.articles()).toBe(index.documents.size);
  expect(new Map(stored.vocabulary())).toEqual(new Map(counted.vocabulary()));
  expect(stored.pairFrequency('vinhx', 'thuyr')).toBe(counted.pairFrequency('vinhx', 'thuyr'));
}

describe('loading', () => {
  it('writes new articles, and nothing the second time', async () => {
    const index = createMemoryIndex();
    expect((await load(index, makeRecords(5))).counts).toMatchObject({ new: 5, unchanged: 0 });
    expect((await load(index, makeRecords(5))).counts).toMatchObject({ new: 0, changed: 0, unchanged: 5 });
    expect(index.writes).toHaveLength(1);
    await expectExactStatistics(index);
  });

  it('writes what changed, and remembers when it was first seen', async () => {
    const index = createMemoryIndex();
    await load(index, makeRecords(3));
    const records = makeRecords(3).map((record, number) =>
      number === 1 ? { ...record, body: 'Nội dung đã sửa.' } : record,
    );
    const report = await load(index, records, { now: at('2026-02-02') });
    expect(report.counts).toMatchObject({ new: 0, changed: 1, unchanged: 2 });
    expect(index.documents.get('bai-2')).toMatchObject({
      body: 'Nội dung đã sửa.',
      firstSeenAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-02-02T00:00:00.000Z',
      changes: [{ at: '2026-02-02T00:00:00.000Z', parts: ['text'] }],
    });
    expect(index.documents.get('bai-1')).not.toHaveProperty('changes');
    await expectExactStatistics(index);
  });

  it.each([true, false])(
    'tells a file that was read from a text that was edited (hash of the body kept: %s)',
    async (kept) => {
      const index = createMemoryIndex();
      const record = { id: 'a', title: 'Tin', body: 'Xã họp.' };
      const file = { title: 'a.pdf', url: 'https://xa.example.vn/a.pdf' };
      await load(index, [{ ...record, attachments: [file] }]);
      const stored = index.documents.get('a');
      if (!kept && stored !== undefined) {
        const { bodyHash: _hash, ...older } = stored;
        index.documents.set('a', older);
      }
      const attachments = [{ ...file, text: 'Danh sách kèm theo' }];
      await load(index, [{ ...record, attachments }]);
      await load(index, [{ ...record, body: 'Xã họp lại.', attachments }]);
      expect(index.documents.get('a')?.changes).toMatchObject([
        { parts: ['attachments'], added: 4, removed: 0 },
        { parts: ['text'], added: 1, removed: 0 },
      ]);
      await expectExactStatistics(index);
    },
  );

  it('keeps every change it saw, the latest last, up to twenty', async () => {
    const index = createMemoryIndex();
    for (let day = 1; day <= 25; day += 1) {
      const date = `2026-03-${String(day).padStart(2, '0')}`;
      await load(index, [{ id: 'a', title: 'Tin', body: `Bản thứ ${day} của bài.` }], { now: at(date) });
    }
    const changes = index.documents.get('a')?.changes ?? [];
    expect(changes).toHaveLength(20);
    expect(changes.at(-1)).toEqual({ at: '2026-03-25T00:00:00.000Z', parts: ['text'], added: 1, removed: 1 });
    await expectExactStatistics(index);
  });

  const PAGE = 'https://xa.example.vn/tin/a';
  const RECORD = { id: 'a', url: PAGE, title: 'Tin', body: 'Xã họp bàn.' };
  async function* crawled(records: readonly object[], gone: readonly string[] = []): AsyncGenerator<SourceItem> {
    for await (const item of toItems(records)) yield item.kind === 'article' ? { ...item, live: true } : item;
    for (const id of gone) yield { kind: 'gone', where: PAGE, id, code: 'vanished', reason: 'cổng đã gỡ' };
  }
  const crawl = (index: SearchIndex, records: readonly object[], gone: readonly string[], day: string) =>
    load(index, [], { items: crawled(records, gone), now: at(day) });
  const vanishedAt = (index: ReturnType<typeof createMemoryIndex>) => index.documents.get('a')?.vanishedAt ?? null;

  it('notes when an article was first found gone, and takes the note away when its page answers again', async () => {
    const index = createMemoryIndex();
    await crawl(index, [RECORD], [], '2026-01-01');
    const gone = await crawl(index, makeRecords(1), ['a'], '2026-02-01');
    expect(gone).toMatchObject({ originals: { vanished: 1, back: 0 }, reasons: { vanished: 1 } });
    const still = await crawl(index, makeRecords(1), ['a'], '2026-03-01');
    expect(still).toMatchObject({ originals: { vanished: 0, back: 0 }, reasons: { vanished: 1 } });
    expect(index.documents.get('a')).toMatchObject({ body: 'Xã họp bàn.', vanishedAt: '2026-02-01T00:00:00.000Z' });
    const back = await crawl(index, [RECORD], [], '2026-04-01');
    expect(back).toMatchObject({ originals: { vanished: 0, back: 1 }, counts: { unchanged: 1 } });
    expect(vanishedAt(index)).toBeNull();
    await expectExactStatistics(index);
  });

  it('keeps the note when a file brings the article, changed or not, and takes it away with a changed page', async () => {
    const index = createMemoryIndex();
    await crawl(index, [RECORD], [], '2026-01-01');
    await crawl(index, [], ['a'], '2026-02-01');
    await load(index, [RECORD]);
    await load(index, [{ ...RECORD, body: 'Xã họp bàn việc khác.' }]);
    expect(vanishedAt(index)).toBe('2026-02-01T00:00:00.000Z');
    const back = await crawl(index, [{ ...RECORD, body: 'Xã họp lần nữa.' }], [], '2026-03-01');
    expect(back).toMatchObject({ originals: { back: 1 }, counts: { changed: 1 } });
    expect(vanishedAt(index)).toBeNull();
  });

  it('calls no article gone that is read elsewhere, or that the index has from another address', async () => {
    const index = createMemoryIndex();
    await crawl(index, [RECORD], [], '2026-01-01');
    const both = await crawl(index, [RECORD], ['a'], '2026-02-01');
    expect(both).toMatchObject({ originals: { vanished: 0 }, reasons: { elsewhere: 1 } });
    await load(index, [{ ...RECORD, url: 'https://huyen.example.vn/tin/a' }]);
    expect((await crawl(index, [], ['a', 'khong-co'], '2026-03-01')).reasons).toEqual({ elsewhere: 2 });
    expect(vanishedAt(index)).toBeNull();
  });

  it('counts the attachments it read, those of unchanged articles, and why others could not be read', async () => {
    const index = createMemoryIndex();
    const attach = (name: string, problem: AttachmentProblem | null) => ({
      title: name,
      url: `https://xa.example.vn/${name}`,
      text: problem === null ? `Danh sách ${name}` : null,
      problem,
    });
    async function* withFiles(bodies: readonly string[]): AsyncGenerator<SourceItem> {
      const records = bodies.map((body, at) => ({ id: `bai-${at}`, body }));
      for await (const item of toItems(records)) {
        if (item.kind !== 'article') throw new Error(item.reason);
        const attachments = [
          attach('a.pdf', null),
          attach('b.pdf', 'scanned'),
          { title: 'c', url: 'https://x.vn/c.xls' },
        ];
        yield { ...item, input: { ...item.input, attachments } };
      }
    }
    const first = await load(index, [], { items: withFiles(['Xã họp.', 'Xã bàn.']) });
    expect(first.attachments).toEqual({ read: 2, unchanged: 0, failed: { scanned: 2 } });
    const second = await load(index, [], { items: withFiles(['Xã họp.', 'Xã bàn việc khác.']) });
    expect(second.attachments).toEqual({ read: 1, unchanged: 1, failed: { scanned: 2 } });
    const table = presentReport(second).replaceAll(/ +/g, ' ');
    expect(table).toContain('Tệp đính kèm:\n đọc được 1\n không đổi 1\n bản quét, không có chữ 2');
    expect(presentReport(await load(index, makeRecords(1)))).not.toContain('Tệp đính kèm');
  });

  it('counts an id once however far apart it stands, and says where it was left out', async () => {
    const index = createMemoryIndex();
    const records = [...makeRecords(1100), { ...makeRecords(1)[0], title: 'Bản sau' }];
    const report = await load(index, records);
    expect(report.counts).toMatchObject({ new: 1100, 'left-out': 1 });
    expect(report.problems).toMatchObject([{ where: 'bai.jsonl:1101', code: 'duplicate' }]);
    expect(index.documents.get('bai-1')?.title).toBe('Tin số 1');
    expect((await load(index, records)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 1100, 'left-out': 1 });
  });

  it('names the one article the engine cannot index, and writes the others', async () => {
    const index = createMemoryIndex();
    index.failing = (batch) =>
      batch.some(({ id }) => id === 'bai-4') ? { kind: 'task-failed', message: 'Việc 7 thất bại' } : null;
    const report = await load(index, makeRecords(9));
    expect(report.counts).toMatchObject({ new: 8, failed: 1 });
    expect(report.problems).toMatchObject([{ where: 'bai.jsonl:4', code: 'engine-refused' }]);
    await expectExactStatistics(index);
  });

  it('stops when the engine refuses everything, instead of trying each of a million articles', async () => {
    const index = createMemoryIndex();
    index.failing = () => ({ kind: 'task-failed', message: 'Việc 7 thất bại' });
    const report = await load(index, makeRecords(500));
    expect(report.error?.kind).toBe('task-failed');
    expect(report.counts.failed).toBeLessThan(100);
  });

  it('ends complete when it is run again after the engine went away half-way', async () => {
    const index = createMemoryIndex();
    let batches = 0;
    index.failing = () => ((batches += 1) > 1 ? { kind: 'unavailable', message: 'Không dùng được Meilisearch' } : null);
    const cut = await load(index, makeRecords(2500));
    expect(cut).toMatchObject({ error: { kind: 'unavailable' }, counts: { new: 1000 }, unsettled: 1500 });
    const table = presentReport(cut).replaceAll(/ +/g, ' ');
    expect(table).toMatch(/^Đã đọc 2\.500 mục/);
    expect(table).toContain('đã đọc mà chưa ghi 1.500');
    expect(index.documents.size).toBe(1000);
    index.failing = () => null;
    const rest = await load(index, makeRecords(2500));
    expect(rest).toMatchObject({ counts: { new: 1500, unchanged: 1000 }, unsettled: 0 });
    expect(presentReport(rest)).not.toContain('chưa ghi');
    expect(index.documents.size).toBe(2500);
    await expectExactStatistics(index);
  });

  it('counts the statistics again when articles were deleted behind its back', async () => {
    const index = createMemoryIndex();
    await load(index, makeRecords(4));
    index.documents.delete('bai-2');
    expect((await load(index, makeRecords(5).slice(3))).error).toBeNull();
    await expectExactStatistics(index);
  });

  it('keeps to an index filled by another analyser, and asks for a rebuild', async () => {
    const index = createMemoryIndex();
    await load(index, makeRecords(2));
    const report = await load(index, makeRecords(3), { analyser: { ...knowledge.analyser, version: 'other' } });
    expect(report.error?.kind).toBe('stale-analyser');
    expect(report.error?.message).toContain('rebuild');
    expect(index.documents.size).toBe(2);
  });

  it('keeps what is newer than what a load brings, and says so', async () => {
    const index = createMemoryIndex();
    const [record] = makeRecords(1);
    const version = (body: string, updatedAt?: string) => [{ ...record, body, updatedAt }];
    const now = at('2026-04-01');
    const body = () => index.documents.get('bai-1')?.body;
    await load(index, version('Xã họp lần hai.', '2026-03-02T08:00:00+07:00'), { now });
    const older = await load(index, version('Xã họp lần một.', '2026-03-01'), { now });
    expect(older).toMatchObject({ counts: { changed: 0, 'left-out': 1 }, reasons: { older: 1 }, unsettled: 0 });
    expect(older.problems[0]?.reason).toContain('2026-03-02T01:00:00.000Z');
    expect(presentReport(older)).toContain('cũ hơn bản đang có trong kho');
    expect(body()).toBe('Xã họp lần hai.');
    // The same text is no step back, and the same time no older one: the program may read it better today.
    expect((await load(index, version('Xã họp lần hai.', '2026-03-01'), { now })).counts).toMatchObject({
      unchanged: 1,
    });
    await load(index, version('Xã họp lần hai, đã sửa.', '2026-03-02T08:00:00+07:00'), { now });
    expect(body()).toBe('Xã họp lần hai, đã sửa.');
    await load(index, version('Xã họp lần ba.', '2026-03-03'), { now });
    expect(body()).toBe('Xã họp lần ba.');
    // Who does not say when is believed, as before; then nothing is known that could be newer.
    await load(index, version('Xã họp, không rõ lúc nào.'), { now });
    await load(index, version('Xã họp lần một.', '2026-03-01'), { now });
    expect(body()).toBe('Xã họp lần một.');
    await expectExactStatistics(index);
  });

  it('reports what it did when the disk is full where a crawl keeps its pages', async () => {
    const index = createMemoryIndex();
    async function* crawled() {
      yield* toItems(makeRecords(3));
      throw Object.assign(new Error('write'), { code: 'ENOSPC', path: '/du-lieu/crawl/a' });
    }
    const cut = await load(index, [], { items: crawled() });
    expect(cut).toMatchObject({ error: { kind: 'full' }, unsettled: 3 });
    expect(cut.error?.message).toContain('/du-lieu/crawl/a: đĩa đã đầy');
  });

  it('believes no record from tomorrow, which would shut out all of today', async () => {
    const index = createMemoryIndex();
    const [record] = makeRecords(1);
    await load(index, [{ ...record, updatedAt: '2099-01-01' }], { now: at('2026-04-01') });
    await load(index, [{ ...record, body: 'Xã họp lần hai.', updatedAt: '2026-04-02' }], { now: at('2026-04-03') });
    expect(index.documents.get('bai-1')?.body).toBe('Xã họp lần hai.');
  });

  it('stops reading when it is interrupted, with everything read until then in the index', async () => {
    const index = createMemoryIndex();
    const stop = new AbortController();
    const onProgress = (read: number) => {
      if (read === 1200) stop.abort();
    };
    const report = await load(index, makeRecords(5000), { signal: stop.signal, onProgress });
    expect(report.counts.new).toBe(1200);
    expect(index.documents.size).toBe(1200);
    await expectExactStatistics(index);
  });
});
