import type { IndexDocument } from '#core/contract/index-document.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { Analyser } from '#core/vi/analyse.ts';
import type { Article } from '#core/contract/article.ts';
import { completeArticle, hashContent } from '../articles/complete-article.ts';
import { toIndexDocument } from '../articles/to-index-document.ts';
import type { Places } from '../places/places.ts';
import type { IndexError, SearchIndex } from '../search-index/search-index.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { createTally, type Report, type Tally } from './report.ts';
import { openStatistics, type StatisticsKeeper } from './statistics-keeper.ts';

export interface LoadOptions {
  readonly items: AsyncIterable<SourceItem>;
  readonly index: SearchIndex;
  readonly analyser: Analyser;
  readonly places: Places;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/** Articles read before the index is asked which of them it knows. */
const BATCH_ARTICLES = 1000;
/** Bodies of a batch in characters: keeps a request well under Meilisearch's 100 MB, and memory flat. */
const BATCH_CHARACTERS = 5_000_000;

interface Pending {
  readonly where: string;
  readonly article: Article;
}

/** What one batch needs written: new and changed articles, and the old texts of the changed for the statistics. */
async function prepareBatch(
  batch: readonly Pending[],
  { index, analyser, places, now }: LoadOptions,
  tally: Tally,
): Promise<Result<{ documents: IndexDocument[]; replaced: string[]; outcomes: (() => void)[] }, IndexError>> {
  const latest = new Map(batch.map((pending) => [pending.article.id, pending]));
  const known = await index.known([...latest.keys()]);
  if (!known.ok) return known;
  const before = new Map(known.value.map((article) => [article.id, article]));
  const documents: IndexDocument[] = [];
  const replaced: string[] = [];
  const outcomes: (() => void)[] = [];
  const time = now().toISOString();
  for (const pending of batch) {
    const { article, where } = pending;
    const old = before.get(article.id);
    if (latest.get(article.id) !== pending) {
      tally.add({ kind: 'left-out', where, reason: `trùng mã bài «${article.id}» với mục sau` });
    } else if (
      old !== undefined &&
      old.contentHash === hashContent(article) &&
      old.analyserVersion === analyser.version
    ) {
      tally.add({ kind: 'unchanged', id: article.id });
    } else {
      const firstSeenAt = old?.firstSeenAt ?? time;
      documents.push(toIndexDocument(article, { analyser, places, firstSeenAt, updatedAt: time }));
      if (old !== undefined) replaced.push(article.id);
      outcomes.push(() => tally.add({ kind: old === undefined ? 'new' : 'changed', id: article.id }));
    }
  }
  return ok({ documents, replaced, outcomes });
}

/** Writes one batch and only then counts it: what a report calls new is in the index. */
async function writeBatch(
  { documents, replaced, outcomes }: { documents: IndexDocument[]; replaced: string[]; outcomes: (() => void)[] },
  index: SearchIndex,
  statistics: StatisticsKeeper,
): Promise<Result<void, IndexError>> {
  if (documents.length === 0) return ok(undefined);
  const begun = await statistics.begin();
  if (!begun.ok) return begun;
  const old = await index.texts(replaced);
  if (!old.ok) return old;
  const written = await index.write(documents);
  if (!written.ok) return written;
  for (const text of old.value) statistics.remove(text);
  for (const document of documents) statistics.add(document);
  for (const count of outcomes) count();
  return ok(undefined);
}

/**
 * Loads items into the index: completes, compares, analyses and writes them batch by batch, the next batch being
 * prepared while the engine works on the last. Only new and changed articles are written. Stops early, with everything
 * counted so far safely in the index, when `signal` aborts.
 */
export async function loadSources(
  options: LoadOptions,
): Promise<Result<Report, { error: IndexError; report: Report }>> {
  const started = performance.now();
  const tally = createTally();
  const report = () => tally.report((performance.now() - started) / 1000);
  const fail = (error: IndexError) => err({ error, report: report() });
  const opened = await openStatistics(options.index, options.analyser.version);
  if (!opened.ok) return fail(opened.error);
  const statistics = opened.value;

  let batch: Pending[] = [];
  let characters = 0;
  let writing: Promise<Result<void, IndexError>> = Promise.resolve(ok(undefined));
  const flush = async (): Promise<Result<void, IndexError>> => {
    const prepared = await prepareBatch(batch, options, tally);
    batch = [];
    characters = 0;
    const previous = await writing;
    if (!previous.ok) return previous;
    if (!prepared.ok) return prepared;
    writing = writeBatch(prepared.value, options.index, statistics);
    options.onProgress?.(tally.done());
    return ok(undefined);
  };

  for await (const item of options.items) {
    if (options.signal?.aborted === true) break;
    if (item.kind === 'left-out') {
      tally.add(item);
      continue;
    }
    const article = completeArticle(item.input, options.places);
    batch.push({ where: item.where, article });
    characters += article.body.length;
    if (batch.length < BATCH_ARTICLES && characters < BATCH_CHARACTERS) continue;
    const flushed = await flush();
    if (!flushed.ok) return fail(flushed.error);
  }
  const flushed = await flush();
  const written = flushed.ok ? await writing : flushed;
  if (!written.ok) return fail(written.error);
  const saved = await statistics.finish();
  if (!saved.ok) return fail(saved.error);
  options.onProgress?.(tally.done());
  return ok(report());
}
