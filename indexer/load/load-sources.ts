import { err, ok, type Result } from '#core/result.ts';
import { searchableBody } from '#core/vi/searchable-body.ts';
import { completeArticle } from '../articles/complete-article.ts';
import { sayFullDisk } from '../engine/say-full-disk.ts';
import type { IndexError } from '../search-index/search-index.ts';
import type { SourceItem } from '../sources/source-item.ts';
import type { DeadLetters } from './dead-letters.ts';
import { createInFlight } from './in-flight.ts';
import { markVanished, type GoneItem } from './mark-vanished.ts';
import { prepareBatch, type Pending, type PrepareDeps } from './prepare-batch.ts';
import { createTally, type Report } from './report.ts';
import { openStatistics, type StaleAnalyser } from './statistics-keeper.ts';
import { writeChanges } from './write-changes.ts';

export interface LoadOptions extends PrepareDeps {
  readonly items: AsyncIterable<SourceItem>;
  /** Where failed items go; nowhere by default. */
  readonly deadLetters?: DeadLetters;
  readonly signal?: AbortSignal;
  /** Told after every item how many were read and how many of them are settled. */
  readonly onProgress?: (read: number, done: number) => void;
}

/** Why a load stopped before its end, and the account of what was done until then. */
export interface LoadFailure {
  readonly error: IndexError | StaleAnalyser;
  readonly report: Report;
}

/** Articles of a batch, and characters of their bodies and attachments: a request of some 15 MB, well under the engine's 100 MB. */
const BATCH_ARTICLES = 1000;
const BATCH_CHARACTERS = 5_000_000;
/**
 * Batches sent and not yet done. The engine takes all that wait for it as one; the fewer bites it takes, the less it
 * rewrites: 12,466 articles took 54 s and 590 MB with 24 in flight, 73 s and 764 MB with 8 (measured).
 */
const BATCHES_IN_FLIGHT = 24;

/**
 * Loads items into a prepared index: completes, compares, analyses and writes them batch by batch, the next being
 * prepared while the engine works on the last. Only new and changed articles are written; of articles with one id in a
 * run the first counts. Stops early, with everything counted so far safely in the index, when `signal` aborts.
 *
 * Memory holds the batches in flight, and one id for every article of the run.
 */
export async function loadSources(options: LoadOptions): Promise<Result<Report, LoadFailure>> {
  const started = performance.now();
  const tally = createTally(options.deadLetters);
  const report = () => tally.report((performance.now() - started) / 1000);
  const fail = (error: LoadFailure['error']) => err({ error, report: report() });
  const opened = await openStatistics(options.index, options.analyser.version, options.now);
  if (!opened.ok) return fail(opened.error);
  const statistics = opened.value;
  const writing = createInFlight<IndexError>(BATCHES_IN_FLIGHT);
  const seen = new Set<string>();
  const gone: GoneItem[] = [];
  let batch: Pending[] = [];
  let characters = 0;
  let read = 0;

  const flush = async (): Promise<Result<void, IndexError>> => {
    const prepared = await prepareBatch(batch, options);
    batch = [];
    characters = 0;
    if (!prepared.ok) return prepared;
    const { changes, unchanged, older, back } = prepared.value;
    tally.unchanged(unchanged.length);
    for (const { where, than } of older) {
      const reason = `cũ hơn bản đang có trong kho (lấy lúc ${than})`;
      tally.add({ kind: 'left-out', where, code: 'older', reason });
    }
    for (const { attachments } of unchanged) tally.attachments(attachments, 'unchanged');
    for (const { document } of changes) tally.attachments(document.attachments, 'read');
    return writing.start(async () => {
      const written = await writeChanges(changes, { index: options.index, statistics, tally });
      options.onProgress?.(read, tally.done());
      if (!written.ok || back.length === 0) return written;
      tally.back(back.length);
      return options.index.mark(back.map((id) => ({ id, vanishedAt: null })));
    });
  };
  const readAll = async (): Promise<Result<void, IndexError>> => {
    for await (const item of options.items) {
      if (options.signal?.aborted === true) break;
      read = tally.read();
      options.onProgress?.(read, tally.done());
      if (item.kind !== 'article') {
        if (item.kind === 'gone') gone.push(item);
        else tally.add(item);
        continue;
      }
      const { where, input, notice } = item;
      if (seen.has(input.id)) {
        tally.add({ kind: 'left-out', where, code: 'duplicate', reason: `trùng mã bài «${input.id}» đã đọc trước đó` });
        continue;
      }
      seen.add(input.id);
      if (notice !== null) tally.notice(where, notice);
      const article = completeArticle(input, options.places);
      batch.push({ where, article, takenAt: input.takenAt ?? null, live: item.live === true });
      characters += searchableBody(article).length;
      if (batch.length < BATCH_ARTICLES && characters < BATCH_CHARACTERS) continue;
      const flushed = await flush();
      if (!flushed.ok) return flushed;
    }
    return flush();
  };

  const finished = await readAll().catch((cause: unknown) => {
    // A crawl keeps its pages on the same disk as the engine its articles.
    const message = sayFullDisk(cause);
    if (message === null) throw cause;
    return err<IndexError>({ kind: 'full', message });
  });
  // Whatever went wrong, what the engine has taken is waited for and counted.
  const settled = await writing.settle();
  if (!finished.ok) return fail(finished.error);
  if (!settled.ok) return fail(settled.error);
  const marked = await markVanished(gone, { ...options, tally, seen });
  if (!marked.ok) return fail(marked.error);
  const saved = await statistics.finish();
  return saved.ok ? ok(report()) : fail(saved.error);
}
