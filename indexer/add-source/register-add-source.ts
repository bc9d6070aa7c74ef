import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { PLATFORMS_FOLDER } from '../extract/portal-platform.ts';
import { EXIT } from '../load/exit-code.ts';
import { say, warn } from '../run-command.ts';
import { describe } from '../sources/find-files.ts';
import { addSource } from './add-source.ts';

interface Options {
  readonly url?: string;
  readonly name?: string;
  readonly force?: true;
  readonly allowPrivateHosts?: true;
  readonly portals: string;
  readonly fixtures: string;
}

const HELP = `
Trang phải là trang của một bài viết, không phải trang chủ hay danh sách. Lệnh này không đụng đến kho.
Hướng dẫn thêm một cổng trong mười phút: indexer/sources/README.md`;

const here = (folder: URL) => relative(process.cwd(), fileURLToPath(folder)) || '.';
const FIXTURES = new URL('../../tests/indexer/extract/fixtures/', import.meta.url);

/** Adds `add-source`: teaches the program a portal from one of its pages. */
export function registerAddSource(program: Command): void {
  program
    .command('add-source')
    .description('học cách đọc một cổng từ một trang bài viết: ghi bộ chọn, trang mẫu và điều phải đọc được')
    .argument('<trang>', 'địa chỉ (https://…) hoặc tệp HTML đã lưu của một bài viết')
    .option('--url <địa chỉ>', 'địa chỉ của trang đã lưu, nếu trang không tự nói')
    .option('--name <tên>', 'tên các tệp; không đặt thì lấy từ tên máy chủ')
    .option('--force', 'ghi đè tệp đã có')
    .option('--allow-private-hosts', 'cho đọc cả máy trong mạng nội bộ')
    .option('--portals <thư mục>', 'nơi ghi bộ chọn', here(PLATFORMS_FOLDER))
    .option('--fixtures <thư mục>', 'nơi ghi trang mẫu và điều phải đọc được', here(FIXTURES))
    .addHelpText('after', HELP)
    .action(async (given: string, { url, name, force, allowPrivateHosts, portals, fixtures }: Options) => {
      try {
        const added = await addSource(given, {
          url: url ?? null,
          name: name ?? null,
          force: force === true,
          allowPrivateHosts: allowPrivateHosts === true,
          delayMs: 1000,
          folders: { portals, fixtures },
        });
        if (added.ok) for (const line of added.value) say(line);
        else warn(added.error);
        process.exitCode = added.ok ? EXIT.fine : EXIT.failed;
      } catch (cause) {
        warn(`Không ghi được vào ${portals} hoặc ${fixtures}: ${describe(cause)}`);
        process.exitCode = EXIT.failed;
      }
    });
}
