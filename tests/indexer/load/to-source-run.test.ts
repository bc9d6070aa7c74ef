import { describe, expect, it } from 'vitest';
import { createTally } from '#indexer/load/report.ts';
import { toSourceRun } from '#indexer/load/to-source-run.ts';
import { readRuns } from '#server/search/read-runs.ts';

const AT = new Date('2026-02-01T00:00:00Z');

describe('the account of a load', () => {
  it('is read by the status page as the loader wrote it, without folders and addresses', () => {
    const tally = createTally();
    tally.add({ kind: 'new' });
    tally.unchanged(2);
    for (const where of ['a', 'b'])
      tally.add({ kind: 'left-out', where, code: 'not-article', reason: 'trang liệt kê' });
    tally.add({ kind: 'failed', where: 'c', code: 'unreachable', reason: 'máy chủ đáp 500' });
    const paths = ['/home/lan/trang-luu', 'https://xa.example.vn/tin?x=1'];
    expect(readRuns([toSourceRun(paths, tally.report(1), true, AT)])).toEqual([
      {
        name: 'trang-luu, xa.example.vn',
        endedAt: AT.toISOString(),
        complete: true,
        new: 1,
        changed: 0,
        unchanged: 2,
        without: [
          { code: 'not-article', reason: 'trang không phải bài viết', count: 2 },
          { code: 'unreachable', reason: 'không tải được', count: 1 },
        ],
      },
    ]);
  });

  it('is replaced by the next of the same source, and stands beside those of others', () => {
    const make = (path: string) => toSourceRun([path], createTally().report(1), false, AT).id;
    expect(make('https://xa.example.vn/a')).toBe(make('https://xa.example.vn/b'));
    expect(make('https://xa.example.vn/')).not.toBe(make('https://huyen.example.vn/'));
  });

  it('is nothing where a document is not ours', () => {
    expect(
      readRuns([
        { id: 'run-1', data: '{"name":1}' },
        { id: 'run-2', data: 'x' },
        { id: 'meta', data: '{}' },
      ]),
    ).toEqual([]);
  });
});
