import { relative } from 'node:path';
import type { Command } from 'commander';
import { EXIT } from '../load/exit-code.ts';
import { readPlaces } from '../places/places.ts';
import { say, warn } from '../run-command.ts';
import { findAddress } from '../sources/find-address.ts';
import { describe, findFiles } from '../sources/find-files.ts';
import { readAddresses } from '../sources/read-addresses.ts';
import { describePage } from './describe-page.ts';

interface ExtractOptions {
  readonly manifest?: string;
  readonly explain?: boolean;
}

const READ = /\.(?:txt|html?|md)$/i;

/** Adds `extract`: shows how pages are read, one JSON line each, without touching any index. */
export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('in ra những gì đọc được từ trang đã lưu, mỗi trang một dòng JSON; không đụng đến kho')
    .argument('<paths...>', 'tệp (.txt, .html, .md; .pdf, .docx nêu tên) hoặc thư mục')
    .option('--manifest <file>', 'JSON Lines {"file","url"}: địa chỉ của các trang đã lưu')
    .option('--explain', 'thêm những từ đã quyết định chủ đề')
    .action(async (paths: readonly string[], { manifest, explain }: ExtractOptions) => {
      const urls = await readAddresses(manifest);
      if (!urls.ok) {
        warn(urls.error);
        process.exitCode = EXIT.usage;
        return;
      }
      const places = readPlaces();
      const fail = (path: string, reason: string) => {
        warn(`${path}: ${reason}`);
        process.exitCode = EXIT.failed;
      };
      for (const path of paths) {
        for await (const file of findFiles(path)) {
          if (file.kind === 'unreadable') fail(file.path, file.reason);
          // A file named on the command line is tried whatever it is called.
          else if (file.path === path || READ.test(file.path)) {
            try {
              const url = findAddress(urls.value, file.path, relative(path, file.path));
              say(JSON.stringify(await describePage(file.path, url, places, explain === true)));
            } catch (cause) {
              fail(file.path, describe(cause));
            }
          }
        }
      }
    });
}
