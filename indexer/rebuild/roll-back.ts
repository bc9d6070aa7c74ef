import { createCorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { err, ok, type Result } from '#core/result.ts';
import { parseMeta } from '../load/statistics-keeper.ts';
import type { IndexShelf } from '../search-index/index-shelf.ts';
import type { IndexError } from '../search-index/search-index.ts';
import { LIVE_INDEX, PREVIOUS_INDEX, statisticsOf } from '../search-index/settings.ts';
import type { RebuildProblem } from './rebuild.ts';

/** The index that was put back. */
export interface RolledBack {
  readonly articles: number;
  /** Which analyser filled it: questions have to be read by the same. */
  readonly analyserVersion: string;
}

const WAY_OUT =
  'Kho đang dùng còn nguyên. Lối ra: lập lại từ các bài đang có (npm run indexer -- rebuild), hoặc nạp lại từ nguồn (npm run indexer -- load …).';
const refuse = (kind: RebuildProblem['kind'], wrong: string) =>
  err<RebuildProblem>({ kind, message: `Không quay về: ${wrong}. ${WAY_OUT}` });

/** Proves that the previous index could serve readers: it is there, holds articles, and has numbers that can be read. */
async function prove(shelf: IndexShelf): Promise<Result<RolledBack, IndexError | RebuildProblem>> {
  for (const [name, what] of [
    [PREVIOUS_INDEX, 'không có kho trước'],
    [statisticsOf(PREVIOUS_INDEX), 'kho trước không có số liệu đi kèm'],
  ] as const) {
    const written = await shelf.lastWrite(name);
    if (!written.ok) return written;
    if (written.value === null) return refuse('no-index', `${what} (${name})`);
  }
  const previous = shelf.open(PREVIOUS_INDEX);
  const [count, shards] = [await previous.count(), await previous.readStatistics()];
  if (!count.ok) return count;
  if (!shards.ok) return shards;
  if (count.value === 0) return refuse('not-proved', `kho trước (${PREVIOUS_INDEX}) không có bài nào`);
  const meta = parseMeta(shards.value);
  if (meta === null) return refuse('not-proved', 'không đọc được kho trước được lập bằng bộ phân tích nào');
  // Those of a load that was cut short may be some articles off, which the next load mends; none at all rank nothing.
  if (createCorpusStatistics(shards.value).articles() === 0)
    return refuse('not-proved', `số liệu của kho trước (${statisticsOf(PREVIOUS_INDEX)}) trống`);
  return ok({ articles: count.value, analyserVersion: meta.analyserVersion });
}

/** Puts the index from before the last rebuild back, once it is proved; doing it again goes forward. */
export async function rollBack(shelf: IndexShelf): Promise<Result<RolledBack, IndexError | RebuildProblem>> {
  const proved = await prove(shelf);
  if (!proved.ok) return proved;
  const swapped = await shelf.swap(LIVE_INDEX, PREVIOUS_INDEX);
  return swapped.ok ? proved : swapped;
}
