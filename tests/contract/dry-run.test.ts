import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createMeilisearchShelf } from '#indexer/search-index/meilisearch-shelf.ts';
import { LIVE_INDEX } from '#indexer/search-index/settings.ts';
import { makeRecords } from '../support/articles.ts';
import { openIndex } from '../support/open-index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const index = openIndex();

describe('load --dry-run', () => {
  it('reads and reports as a load would, and leaves the index as it is', async () => {
    await index.load(makeRecords(3));
    const { url, indexKey } = index.process();
    const shelf = createMeilisearchShelf({ url, key: indexKey });
    const before = [await shelf.open(LIVE_INDEX).count(), await shelf.lastWrite(LIVE_INDEX)];
    const folder = temporaryFolder();
    const [file, report] = [join(folder, 'bai.jsonl'), join(folder, 'report.json')];
    const lines = [...makeRecords(5).map((record) => JSON.stringify(record)), '{'];
    writeFileSync(file, lines.join('\n'));
    const args = ['--import', 'tsx', 'indexer/main.ts', 'load', '--dry-run', '--report', report, file];
    const env = { ...process.env, MEILI_URL: url, MEILI_INDEX_KEY: indexKey, DATA_DIR: folder };
    const run = promisify(execFile)(process.execPath, args, { env });
    // One line was no record, which a dry run tells by the exit code, too.
    await expect(run).rejects.toMatchObject({ code: 1 });
    const { counts, reasons } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, Record<string, number>>;
    expect([counts, reasons]).toMatchObject([{ new: 5, failed: 1 }, { 'broken-json': 1 }]);
    expect([await shelf.open(LIVE_INDEX).count(), await shelf.lastWrite(LIVE_INDEX)]).toEqual(before);
  });
});
