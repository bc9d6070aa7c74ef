import { RUN_PREFIX } from '#core/contract/source-run.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { Analyser } from '#core/vi/analyse.ts';
import { createInFlight } from '../load/in-flight.ts';
import { openStatistics, type StaleAnalyser } from '../load/statistics-keeper.ts';
import type { Places } from '../places/places.ts';
import type { IndexError, SearchIndex } from '../search-index/search-index.ts';
import { reanalyse } from './reanalyse.ts';

export interface BuildOptions {
  readonly analyser: Analyser;
  readonly places: Places;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/** The operator stopped the command. */
export interface Interrupted {
  readonly kind: 'interrupted';
  readonly message: string;
}

/** Pages of documents sent and not yet done; the engine takes all that wait as one batch. */
const PAGES_IN_FLIGHT = 8;

/** Fills an empty index with every article of another, analysed anew; gives how many were read. */
export async function buildBeside(
  from: SearchIndex,
  to: SearchIndex,
  options: BuildOptions,
): Promise<Result<number, IndexError | StaleAnalyser | Interrupted>> {
  const opened = await openStatistics(to, options.analyser.version, options.now);
  if (!opened.ok) return opened;
  const statistics = opened.value;
  const begun = await statistics.begin();
  if (!begun.ok) return begun;
  const writing = createInFlight<IndexError>(PAGES_IN_FLIGHT);
  let read = 0;

  const copy = async (): Promise<Result<void, IndexError | Interrupted>> => {
    for await (const page of from.readAll()) {
      if (!page.ok) return page;
      if (options.signal?.aborted === true) return err({ kind: 'interrupted', message: 'Đã dừng theo yêu cầu.' });
      const documents = page.value.map((document) => reanalyse(document, options));
      for (const document of documents) statistics.add(document);
      read += documents.length;
      const started = await writing.start(() => to.write(documents));
      if (!started.ok) return started;
      options.onProgress?.(read);
    }
    return ok(undefined);
  };
  const copied = await copy();
  const settled = await writing.settle();
  if (!copied.ok) return copied;
  if (!settled.ok) return settled;
  const saved = await statistics.finish();
  if (!saved.ok) return saved;
  const stored = await from.readStatistics();
  if (!stored.ok) return stored;
  // What the status page tells of the loads is history, not analysis.
  const runs = stored.value.filter(({ id }) => id.startsWith(RUN_PREFIX));
  const moved = runs.length === 0 ? ok(undefined) : await to.writeStatistics(runs);
  return moved.ok ? ok(read) : moved;
}
