import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import * as v from 'valibot';
import { QUERY_DAY_FILE, type QueryCount } from '#core/contract/query-day.ts';
import { readDataDir } from '../config.ts';
import { EXIT } from '../load/exit-code.ts';
import { say, warn } from '../run-command.ts';

const DAY = v.object({
  questions: v.array(v.object({ question: v.string(), empty: v.number(), slow: v.number() })),
});
/** A question asked once may be about one person; one asking may count as both, so the two are not added up. */
const LEAST = 2;
const SHOWN = 50;

/** Adds up the days of a report folder; a file that is none of ours is passed over. */
export function readQueryDays(folder: string): readonly QueryCount[] {
  const sums = new Map<string, QueryCount>();
  for (const name of readdirSync(folder).filter((file) => QUERY_DAY_FILE.test(file))) {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), DAY), readFileSync(join(folder, name), 'utf8'));
    for (const { question, empty, slow } of read.success ? read.output.questions : []) {
      const known = sums.get(question) ?? { question, empty: 0, slow: 0 };
      sums.set(question, { question, empty: known.empty + empty, slow: known.slow + slow });
    }
  }
  return [...sums.values()].filter(({ empty, slow }) => Math.max(empty, slow) >= LEAST);
}

const list = (title: string, rows: readonly (readonly [count: number, question: string])[]) => [
  title,
  ...rows
    .filter(([count]) => count > 0)
    .toSorted((a, b) => b[0] - a[0])
    .slice(0, SHOWN)
    .map(([count, question]) => `${String(count).padStart(8)}  ${question}`),
];

/** Adds `queries`: which questions found nothing, and which took long. */
export function registerQueries(program: Command): void {
  program
    .command('queries')
    .description(
      'các câu hỏi không tìm thấy gì và các câu trả lời chậm, theo ngày đã ghi ở QUERY_REPORT_DIR (mặc định DATA_DIR/queries)',
    )
    .action(() => {
      const dataDir = readDataDir(process.env);
      if (!dataDir.ok) {
        warn(dataDir.error);
        process.exitCode = EXIT.usage;
        return;
      }
      const folder = process.env['QUERY_REPORT_DIR'] || join(dataDir.value, 'queries');
      try {
        const counts = readQueryDays(folder);
        const empty = list(
          'Không tìm thấy gì (từ hai lần):',
          counts.map((count) => [count.empty, count.question]),
        );
        const slow = list(
          'Trả lời chậm hơn nửa giây:',
          counts.map((count) => [count.slow, count.question]),
        );
        say([...empty, ...slow].join('\n'));
      } catch (cause) {
        warn(`${folder}: không đọc được (${cause instanceof Error ? cause.message : String(cause)})`);
        process.exitCode = EXIT.failed;
      }
    });
}
