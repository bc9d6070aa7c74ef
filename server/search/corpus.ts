import { RUN_PREFIX, type SourceRun } from '#core/contract/source-run.ts';
import { createSpeller, type Speller } from '#core/query/speller.ts';
import { createCorpusStatistics, type CorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { createFoldedFrequency } from '#core/ranking/folded-frequency.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';
import { readLastLoad, type LastLoad } from './read-last-load.ts';
import { readRuns } from './read-runs.ts';
import { createTextCache, type TextCache } from './text-cache.ts';
import { warmTexts } from './warm-texts.ts';

/** What the server knows about the whole corpus, of one moment. */
export interface Corpus {
  readonly statistics: CorpusStatistics;
  /** See `createFoldedFrequency`. */
  readonly foldedFrequency: (ascii: string) => number;
  readonly speller: Speller;
  readonly texts: TextCache;
  readonly lastLoad: LastLoad;
  /** The last load of each source. */
  readonly runs: readonly SourceRun[];
}

export interface CorpusKeeper {
  /** The corpus as last read; read again in the background when it is older than the interval. */
  readonly current: () => Promise<Result<Corpus, EngineError>>;
  /** The corpus as last read, without reading it; null before the first time. */
  readonly peek: () => Corpus | null;
}

const REFRESH_AFTER_MS = 15_000;
/** Whoever types or reads on has asked within so long. */
const QUIET_AFTER_MS = 1000;

/** Keeps the corpus statistics up to date with the index without making a reader wait, but for the very first. */
export function createCorpusKeeper(engine: Engine, now: () => number): CorpusKeeper {
  let corpus: Corpus | null = null;
  let texts = createTextCache(engine);
  let version = '';
  let warming = new AbortController();
  let readAt = 0;
  let askedAt = -Infinity;
  const isQuiet = () => now() - askedAt > QUIET_AFTER_MS;
  let reading: Promise<Result<Corpus, EngineError>> | null = null;

  const read = async (): Promise<Result<Corpus, EngineError>> => {
    const shards = await engine.statistics();
    if (!shards.ok) return shards;
    readAt = now();
    const counts = shards.value.filter(({ id }) => !id.startsWith(RUN_PREFIX));
    const found = counts.map(({ id, data }) => `${id}:${data.length}:${data.slice(-64)}`).join('|');
    if (corpus === null || found !== version) {
      version = found;
      // A full one could not be read anew as a whole: its facet values would stay as they were.
      if (texts.full()) texts = createTextCache(engine);
      const statistics = createCorpusStatistics(shards.value);
      corpus = {
        statistics,
        foldedFrequency: createFoldedFrequency(statistics),
        speller: createSpeller(statistics),
        texts,
        lastLoad: readLastLoad(shards.value),
        runs: readRuns(shards.value),
      };
      // What changed in the index is read anew while questions are answered from what is at hand.
      warming.abort();
      warming = new AbortController();
      void warmTexts(engine, texts, { signal: warming.signal, isQuiet });
    } else corpus = { ...corpus, runs: readRuns(shards.value) };
    return ok(corpus);
  };
  const readOnce = () => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };

  return {
    peek: () => corpus,
    current: async () => {
      askedAt = now();
      if (corpus === null) return readOnce();
      if (now() - readAt > REFRESH_AFTER_MS) {
        readAt = now();
        void readOnce();
      }
      return ok(corpus);
    },
  };
}
