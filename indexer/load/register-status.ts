import type { Command } from 'commander';
import { ok, type Result } from '#core/result.ts';
import { runWithEngine, say, warn } from '../run-command.ts';
import { createEngineTasks, type EngineAccess } from '../search-index/engine-tasks.ts';
import { createMeilisearchIndex } from '../search-index/meilisearch-index.ts';
import type { IndexError } from '../search-index/search-index.ts';
import { LIVE_INDEX, PREVIOUS_INDEX } from '../search-index/settings.ts';
import { readKnowledge } from './create-loader.ts';
import { EXIT } from './exit-code.ts';
import { parseMeta } from './statistics-keeper.ts';

const SHOWN_SOURCES = 20;
const MEGABYTE = 1_000_000;
const NUMBER = new Intl.NumberFormat('vi-VN');
const TIME = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** What `status` tells: lines for people, and whether anything has to be done. */
interface Status {
  readonly lines: readonly string[];
  readonly healthy: boolean;
}

async function readStatus(access: EngineAccess, analyserVersion: string): Promise<Result<Status, IndexError>> {
  const { client, ask } = createEngineTasks(access);
  const [stats, version] = [await ask(() => client.getStats()), await ask(() => client.getVersion())];
  if (!stats.ok) return stats;
  if (!version.ok) return version;
  const { databaseSize, indexes } = stats.value;
  const engine = `Meilisearch ${version.value.pkgVersion} ở ${access.url}, dữ liệu ${NUMBER.format(Math.round(databaseSize / MEGABYTE))} MB`;
  const live = indexes[LIVE_INDEX];
  if (live === undefined) return ok({ lines: [engine, 'Kho bài: chưa có'], healthy: false });

  const shards = await createMeilisearchIndex({ ...access, index: LIVE_INDEX }).readStatistics();
  if (!shards.ok) return shards;
  const sources = await ask(() => client.index(LIVE_INDEX).search('', { limit: 0, facets: ['source'] }));
  if (!sources.ok) return sources;
  const meta = parseMeta(shards.value);
  const stale = meta !== null && meta.analyserVersion !== analyserVersion;
  const previous = indexes[PREVIOUS_INDEX];
  const bySource = Object.entries(sources.value.facetDistribution?.['source'] ?? {}).sort((a, b) => b[1] - a[1]);
  return ok({
    healthy: meta !== null && !meta.dirty && !stale,
    lines: [
      engine,
      `Kho bài: ${NUMBER.format(live.numberOfDocuments)} bài${live.isIndexing ? ', đang ghi' : ''}`,
      ...bySource.slice(0, SHOWN_SOURCES).map(([source, count]) => `  ${NUMBER.format(count).padStart(10)}  ${source}`),
      ...(bySource.length > SHOWN_SOURCES ? [`  … và ${bySource.length - SHOWN_SOURCES} nguồn nữa`] : []),
      `Bộ phân tích: ${meta?.analyserVersion ?? 'không rõ'}${stale ? `, nay là ${analyserVersion}: hãy chạy rebuild` : ''}`,
      meta === null || meta.finishedAt === null
        ? 'Lần nạp gần nhất chưa xong: hãy chạy lại lệnh load đó'
        : `Lần nạp xong gần nhất: ${TIME.format(new Date(meta.finishedAt))}`,
      `Kho trước để quay về: ${previous === undefined ? 'không có' : `${NUMBER.format(previous.numberOfDocuments)} bài`}`,
    ],
  });
}

/** Adds `status`: what is in the index and whether anything has to be done. */
export function registerStatus(program: Command): void {
  program
    .command('status')
    .description('cho biết kho có gì, nạp xong khi nào, có cần lập lại không')
    .addHelpText(
      'after',
      '\nMã thoát: 0 kho dùng được; 1 chưa có kho, lần nạp trước chưa xong, hoặc cần rebuild; 2 gọi sai.',
    )
    .action(async () => {
      const knowledge = readKnowledge(process.env);
      if (!knowledge.ok) {
        warn(knowledge.error);
        process.exitCode = EXIT.usage;
        return;
      }
      const { version } = knowledge.value.analyser;
      process.exitCode = await runWithEngine(async ({ url, indexKey }, signal) => {
        const status = await readStatus({ url, key: indexKey, signal }, version);
        if (!status.ok) warn(status.error.message);
        else for (const line of status.value.lines) say(line);
        return status.ok && status.value.healthy ? EXIT.fine : EXIT.failed;
      });
    });
}
