import type { Command } from 'commander';
import { readKnowledge } from '../load/create-loader.ts';
import { EXIT } from '../load/exit-code.ts';
import { createProgress } from '../load/progress.ts';
import { runWithEngine, say, warn } from '../run-command.ts';
import { createMeilisearchShelf } from '../search-index/meilisearch-shelf.ts';
import { LIVE_INDEX } from '../search-index/settings.ts';
import type { IndexShelf } from '../search-index/index-shelf.ts';
import { rebuild } from './rebuild.ts';
import { rollBack } from './roll-back.ts';

const HELP = `
Kho đang dùng vẫn phục vụ như thường cho đến khi kho mới đủ bài; cần chỗ trên đĩa cho ba kho.
--rollback chỉ quay về khi kho trước có đó, có bài và có số liệu đọc được; gọi lần nữa thì trở lại kho mới.
Mã thoát: 0 xong; 1 không xong, kho đang dùng còn nguyên; 2 gọi sai; 130 bị ngắt (Ctrl-C), kho đang dùng còn nguyên.`;

async function runRebuild(shelf: IndexShelf, signal: AbortSignal): Promise<number> {
  const knowledge = readKnowledge(process.env);
  if (!knowledge.ok) {
    warn(knowledge.error);
    return EXIT.usage;
  }
  const count = await shelf.open(LIVE_INDEX).count();
  const articles = count.ok ? count.value : 0;
  // Articles stand for bytes: their number is known here.
  const progress = createProgress(process.stderr, articles);
  let told = 0;
  const onProgress = (done: number) => {
    progress.addBytes(done - told);
    told = done;
    progress.update(done, done);
  };
  const built = await rebuild(shelf, { ...knowledge.value, now: () => new Date(), signal, onProgress });
  progress.stop();
  if (built.ok) {
    say(`Đã lập lại kho và thay vào: ${built.value} bài, bộ phân tích ${knowledge.value.analyser.version}.`);
    say('Kho trước được giữ lại; quay về: npm run indexer -- rebuild --rollback');
    return EXIT.fine;
  }
  warn(built.error.message);
  return built.error.kind === 'interrupted' ? EXIT.interrupted : EXIT.failed;
}

async function runRollBack(shelf: IndexShelf): Promise<number> {
  const done = await rollBack(shelf);
  if (!done.ok) {
    warn(done.error.message);
    return EXIT.failed;
  }
  const { articles, analyserVersion } = done.value;
  say(`Đã quay về kho trước: ${articles} bài, lập bằng bộ phân tích ${analyserVersion}.`);
  const knowledge = readKnowledge(process.env);
  if (knowledge.ok && knowledge.value.analyser.version !== analyserVersion)
    warn(`Chương trình này dùng bộ phân tích ${knowledge.value.analyser.version}: hãy chạy cả bản chương trình trước.`);
  return EXIT.fine;
}

/** Adds `rebuild`: a fresh index beside the live one, proved, then swapped in. */
export function registerRebuild(program: Command): void {
  program
    .command('rebuild')
    .description('lập lại kho từ các bài đã có, bên cạnh kho đang dùng, rồi thay vào')
    .option('--rollback', 'quay về kho trước lần lập lại gần nhất')
    .addHelpText('after', HELP)
    .action(async ({ rollback }: { readonly rollback?: true }) => {
      process.exitCode = await runWithEngine(({ url, indexKey }, signal) => {
        const shelf = createMeilisearchShelf({ url, key: indexKey, signal });
        return rollback === true ? runRollBack(shelf) : runRebuild(shelf, signal);
      });
    });
}
