import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { RUN_PREFIX, type SourceRun } from '#core/contract/source-run.ts';
import type { StatisticsShard } from '#core/ranking/corpus-statistics.ts';
import { sayReason } from './present-report.ts';
import type { Problem, Report } from './report.ts';

const MAX_NAME = 200;

/** Hosts and names of files: folders of the operator's machine are nobody's business. */
const nameOf = (path: string) => (URL.canParse(path) ? new URL(path).host : basename(path));

/** Makes the document that keeps a load's account; a later load of the same paths replaces it. */
export function toSourceRun(
  paths: readonly string[],
  report: Report,
  complete: boolean,
  endedAt: Date,
): StatisticsShard {
  const { counts, reasons } = report;
  const name = paths.map(nameOf).join(', ').slice(0, MAX_NAME);
  const run: SourceRun = {
    name,
    endedAt: endedAt.toISOString(),
    complete,
    new: counts.new,
    changed: counts.changed,
    unchanged: counts.unchanged,
    without: Object.entries(reasons)
      .map(([code, count]) => ({ code, reason: sayReason(code as Problem['code']), count }))
      .sort((a, b) => b.count - a.count),
  };
  return { id: RUN_PREFIX + createHash('sha256').update(name).digest('hex').slice(0, 16), data: JSON.stringify(run) };
}
