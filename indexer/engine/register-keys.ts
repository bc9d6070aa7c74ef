import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { withEngine } from './with-engine.ts';

/**
 * Adds `keys`, which makes the two derived keys in the engine and writes each to a file: the only container that ever
 * sees the master key runs this once and ends; the server and the indexer get one file each.
 */
export function registerKeys(program: Command): void {
  program
    .command('keys')
    .description('tạo hai khóa ít quyền (tìm kiếm, lập chỉ mục) từ khóa chủ và ghi mỗi khóa ra một tệp')
    .requiredOption('--search-key <tệp>', 'tệp nhận khóa chỉ được tìm và đọc, dành cho máy chủ web')
    .requiredOption('--index-key <tệp>', 'tệp nhận khóa được ghi chỉ mục, dành cho trình nạp')
    .action(async (files: { readonly searchKey: string; readonly indexKey: string }) => {
      const dataDir = process.env['DATA_DIR'] || './data';
      const done = await withEngine({ dataDir }, ({ searchKey, indexKey }) => {
        writeKey(files.searchKey, searchKey);
        writeKey(files.indexKey, indexKey);
        return Promise.resolve();
      });
      if (done.ok) return;
      process.stderr.write(`${done.error.message}\n`);
      process.exitCode = 1;
    });
}

function writeKey(path: string, key: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, key, { mode: 0o600 });
  // The mode above counts only for a new file.
  chmodSync(path, 0o600);
}
