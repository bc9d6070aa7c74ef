import { InvalidArgumentError, type Command } from 'commander';
import { createMeilisearchIndex } from '../search-index/meilisearch-index.ts';
import { LIVE_INDEX } from '../search-index/settings.ts';
import { runWithEngine, say } from '../run-command.ts';
import { NOWHERE } from './nowhere.ts';
import { runLoad, type RunLoadOptions } from './run-load.ts';

const HELP = `
Địa chỉ của một bài viết: chỉ nạp bài ấy và tệp đính kèm. Trang chủ (https://máy-chủ/) hay một trang danh sách:
đọc cả cổng từ đó. Feed hay sơ đồ trang: đọc những trang nó liệt kê.

Mục lỗi: trang gốc hay dòng gốc được giữ ở DATA_DIR/dead-letters/<lúc nạp>, kèm địa chỉ, nguồn và lý do
(dead-letters.jsonl); sửa xong thì nạp lại: load DATA_DIR/dead-letters/<lúc nạp>. Giữ 20 lần nạp gần nhất có
lỗi, mỗi lần nhiều nhất 1000 mục và 50 MB. Trang không tải được thì không có gì để giữ: lần nạp sau hỏi lại.

Mã thoát:
  0    mọi mục đã vào kho, không đổi hoặc được bỏ qua có lý do (tệp đính kèm không đọc được cũng là 0)
  1    có mục lỗi, không có bài nào, Meilisearch không dùng được, hoặc không ghi được --report
  2    gọi sai, hoặc không đọc được --manifest, DATA_DIR hay ABBREVIATIONS_FILE
  130  bị ngắt (Ctrl-C); bài đã nạp vẫn ở trong kho, chạy lại để nạp tiếp`;

interface Options extends RunLoadOptions {
  readonly dryRun?: true;
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('cần một số nguyên không âm.');
}

/** Adds `load`: pages, folders and JSON Lines into the index. */
export function registerLoad(program: Command): void {
  program
    .command('load')
    .description('đọc và nạp tin bài; chỉ ghi bài mới và bài đã thay đổi')
    .argument(
      '<paths...>',
      'tệp, thư mục (.txt, .html, .md, .jsonl, .jsonl.gz), tệp .pdf hay .docx, địa chỉ một bài, một cổng, một feed hay sơ đồ trang (https://…)',
    )
    .option('--manifest <tệp>', 'JSON Lines {"file","url"}: địa chỉ của các trang đã lưu')
    .option('--source <tên>', 'tên nguồn ghi vào bài không có nguồn', 'Không rõ nguồn')
    .option('--max-pages <số>', 'số trang đọc nhiều nhất ở mỗi cổng', wholeNumber, 5000)
    .option('--delay <ms>', 'mili giây nghỉ giữa hai yêu cầu tới một cổng', wholeNumber, 1000)
    .option('--allow-private-hosts', 'cho đọc cả máy trong mạng nội bộ')
    .option('--dry-run', 'chỉ đọc và báo cáo, không ghi gì vào kho')
    .option('--report <tệp>', 'ghi báo cáo đầy đủ dạng JSON')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], options: Options) => {
      if (options.dryRun === true) {
        say('Chạy thử: không ghi gì vào kho.');
        process.exitCode = await runLoad(paths, options, NOWHERE);
        return;
      }
      process.exitCode = await runWithEngine(({ url, indexKey }, signal) =>
        runLoad(paths, options, createMeilisearchIndex({ url, key: indexKey, index: LIVE_INDEX, signal }), signal),
      );
    });
}
