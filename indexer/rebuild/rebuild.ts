import { err, ok, type Result } from '#core/result.ts';
import { parseMeta, type StaleAnalyser } from '../load/statistics-keeper.ts';
import type { IndexShelf } from '../search-index/index-shelf.ts';
import type { IndexError } from '../search-index/search-index.ts';
import { LIVE_INDEX, NEXT_INDEX, PREVIOUS_INDEX } from '../search-index/settings.ts';
import { buildBeside, type BuildOptions, type Interrupted } from './build-beside.ts';

/** The other index could not be proved, or there was nothing to build from or go back to. */
export interface RebuildProblem {
  readonly kind: 'no-index' | 'not-proved';
  readonly message: string;
}

export type RebuildError = IndexError | StaleAnalyser | Interrupted | RebuildProblem;

const noIndex: RebuildProblem = {
  kind: 'no-index',
  message: 'Chưa có kho để lập lại. Hãy nạp bài trước: npm run indexer -- load …',
};
const notProved = (message: string) => err<RebuildProblem>({ kind: 'not-proved', message });

/** Proves that the new index holds every article of the live one, and that nobody wrote to that in the meantime. */
async function prove(shelf: IndexShelf, read: number, lastWrite: string): Promise<Result<void, RebuildError>> {
  const [live, next] = [await shelf.open(LIVE_INDEX).count(), await shelf.open(NEXT_INDEX).count()];
  const now = await shelf.lastWrite(LIVE_INDEX);
  if (!live.ok) return live;
  if (!next.ok) return next;
  if (!now.ok) return now;
  if (now.value !== lastWrite)
    return notProved('Có lệnh khác vừa ghi vào kho trong khi lập lại; hãy chờ nó xong rồi chạy lại.');
  if (live.value !== next.value || read !== live.value) {
    return notProved(`Kho đang dùng có ${live.value} bài, đọc được ${read}, kho mới có ${next.value}: không thay.`);
  }
  return ok(undefined);
}

/**
 * Builds a fresh index beside the live one from the articles stored in it, proves it, swaps both index and statistics
 * in one step, and keeps the old pair for `rollBack`. Until the swap the live index is only read. Gives the number of
 * articles.
 */
export async function rebuild(shelf: IndexShelf, options: BuildOptions): Promise<Result<number, RebuildError>> {
  const lastWrite = await shelf.lastWrite(LIVE_INDEX);
  if (!lastWrite.ok) return lastWrite;
  if (lastWrite.value === null) return err(noIndex);
  // What an interrupted rebuild has left.
  const cleared = await shelf.remove(NEXT_INDEX);
  if (!cleared.ok) return cleared;
  const next = shelf.open(NEXT_INDEX);
  const prepared = await next.prepare();
  if (!prepared.ok) return prepared;
  const built = await buildBeside(shelf.open(LIVE_INDEX), next, options);
  const proved = built.ok ? await prove(shelf, built.value, lastWrite.value) : built;
  if (!built.ok || !proved.ok) {
    await shelf.remove(NEXT_INDEX);
    return built.ok ? (proved.ok ? built : proved) : built;
  }
  const swapped = await shelf.swap(LIVE_INDEX, NEXT_INDEX);
  if (!swapped.ok) return swapped;
  const kept = await keepPrevious(shelf);
  if (!kept.ok) return kept;
  const meta = await shelf.open(LIVE_INDEX).readStatistics();
  if (!meta.ok) return meta;
  if (parseMeta(meta.value)?.analyserVersion !== options.analyser.version)
    return notProved('Hai kho đã không được tráo.');
  return built;
}

/** After the swap the next index is the old one: it becomes the previous, and what was previous goes. */
async function keepPrevious(shelf: IndexShelf): Promise<Result<void, IndexError>> {
  const removed = await shelf.remove(PREVIOUS_INDEX);
  return removed.ok ? shelf.rename(NEXT_INDEX, PREVIOUS_INDEX) : removed;
}
