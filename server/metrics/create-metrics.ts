import type { RungName, SearchResponse } from '#core/contract/search-response.ts';
import type { SearchFigures } from '../search/create-search.ts';
import { createHistogram } from './create-histogram.ts';
import { printFamily, type Sample } from './print-family.ts';

/** What is measured elsewhere and told at the moment of asking. */
export interface MetricsState {
  readonly engineUp: boolean;
  /** Null until the index was read for the first time. */
  readonly figures: SearchFigures | null;
  readonly files: readonly { readonly name: string; readonly problem: string | null; readonly failures: number }[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Counts and times since the start, in Prometheus' text format. */
export interface Metrics {
  readonly recordRequest: (route: string, status: number, seconds: number) => void;
  readonly recordSearch: (answer: Pick<SearchResponse, 'total' | 'interpretation' | 'timing'>) => void;
  readonly print: (state: MetricsState) => string;
}

/** An operator of more sources looks at the status page; every one is a series that Prometheus keeps. */
const MOST_SOURCES = 100;

/** Creates empty metrics; routes are patterns, rungs are eight, sources are cut: the number of series is bounded. */
export function createMetrics(): Metrics {
  const requests = new Map<string, Sample>();
  const searches = new Map<RungName, number>();
  const empty = new Map<RungName, number>();
  const requestTimes = createHistogram();
  const engineTimes = createHistogram();
  const byRung = (counts: ReadonlyMap<RungName, number>): readonly Sample[] =>
    [...counts].map(([rung, value]) => ({ labels: { rung }, value }));
  return {
    recordRequest: (route, status, seconds) => {
      const key = `${route} ${status}`;
      requests.set(key, { labels: { route, status }, value: (requests.get(key)?.value ?? 0) + 1 });
      requestTimes.record(seconds);
    },
    recordSearch: ({ total, interpretation: { rung }, timing }) => {
      searches.set(rung, (searches.get(rung) ?? 0) + 1);
      if (total === 0) empty.set(rung, (empty.get(rung) ?? 0) + 1);
      engineTimes.record(timing.engineMs / 1000);
    },
    print: ({ engineUp, figures, files, now }) =>
      [
        ...printFamily('tra_tin_engine_up', 'gauge', '1 while the search engine answers.', [
          { value: Number(engineUp) },
        ]),
        ...printFamily('tra_tin_memory_bytes', 'gauge', 'Resident memory of the server.', [
          { value: process.memoryUsage.rss() },
        ]),
        ...printFamily('tra_tin_requests_total', 'counter', 'Requests answered, by route and status.', [
          ...requests.values(),
        ]),
        ...requestTimes.print('tra_tin_request_seconds', 'Time to answer.'),
        ...printFamily('tra_tin_searches_total', 'counter', 'Searches, by the rung that answered.', byRung(searches)),
        ...printFamily('tra_tin_empty_searches_total', 'counter', 'Searches that found nothing.', byRung(empty)),
        ...engineTimes.print('tra_tin_engine_seconds', 'The longest engine call of each search.'),
        ...(figures === null ? [] : printFigures(figures, now)),
        ...printFamily(
          'tra_tin_reload_failures_total',
          'counter',
          "Times an operator's file was not taken over.",
          files.map(({ name, failures }) => ({ labels: { file: name }, value: failures })),
        ),
        ...printFamily(
          'tra_tin_file_ok',
          'gauge',
          "0 while what an operator's file says now is not in force.",
          files.map(({ name, problem }) => ({ labels: { file: name }, value: Number(problem === null) })),
        ),
        '',
      ].join('\n'),
  };
}

function printFigures({ articles, texts, runs }: SearchFigures, now: number): readonly string[] {
  return [
    ...printFamily('tra_tin_articles', 'gauge', 'Articles in the index.', [{ value: articles }]),
    ...printFamily('tra_tin_cached_texts', 'gauge', 'Texts at hand for ranking.', [{ value: texts.articles }]),
    ...printFamily('tra_tin_cached_text_bytes', 'gauge', 'Memory of their terms.', [{ value: texts.bytes }]),
    ...printFamily('tra_tin_text_reads_total', 'counter', 'Texts read for ranking, from memory or from the engine.', [
      { labels: { from: 'memory' }, value: texts.hits },
      { labels: { from: 'engine' }, value: texts.misses },
    ]),
    ...printFamily(
      'tra_tin_load_age_seconds',
      'gauge',
      'Time since the last load of each source ended.',
      runs.slice(0, MOST_SOURCES).map(({ name, endedAt }) => ({
        labels: { source: name },
        value: Math.max(0, Math.round((now - Date.parse(endedAt)) / 1000)),
      })),
    ),
  ];
}
