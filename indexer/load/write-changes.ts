import { ok, type Result } from '#core/result.ts';
import type { IndexError, SearchIndex } from '../search-index/search-index.ts';
import { failed } from '../sources/source-item.ts';
import type { Change } from './prepare-batch.ts';
import type { Tally } from './report.ts';
import type { StatisticsKeeper } from './statistics-keeper.ts';
import { toRecord } from './to-record.ts';

export interface WriteDeps {
  readonly index: SearchIndex;
  readonly statistics: StatisticsKeeper;
  readonly tally: Tally;
}

/** An engine that refuses this many articles one by one is ill, not the articles. */
const MAX_REFUSED = 50;

/**
 * Writes changes and only then counts them: what a report calls new is in the index.
 *
 * When the engine fails on a batch, its halves are tried, down to the one article at fault, which is named in the
 * report; the others go in.
 */
export async function writeChanges(changes: readonly Change[], deps: WriteDeps): Promise<Result<void, IndexError>> {
  const { index, statistics, tally } = deps;
  const [first] = changes;
  if (first === undefined) return ok(undefined);
  const begun = await statistics.begin();
  if (!begun.ok) return begun;
  const written = await index.write(changes.map(({ document }) => document));
  if (written.ok) {
    for (const { document, replaced } of changes) {
      if (replaced !== null) statistics.remove(replaced);
      statistics.add(document);
      tally.add({ kind: replaced === null ? 'new' : 'changed' });
    }
    return written;
  }
  if (written.error.kind !== 'task-failed') return written;
  if (changes.length === 1) {
    const reason = `bài ${first.document.id}: ${written.error.message}`;
    const bytes = Buffer.from(`${JSON.stringify(toRecord(first.document))}\n`);
    const { url, source } = first.document;
    const raw = { bytes, extension: 'jsonl', url, source, inside: null };
    tally.add(failed(first.where, 'engine-refused', reason, raw));
    return tally.refused() > MAX_REFUSED ? written : ok(undefined);
  }
  const middle = Math.ceil(changes.length / 2);
  const half = await writeChanges(changes.slice(0, middle), deps);
  return half.ok ? writeChanges(changes.slice(middle), deps) : half;
}
