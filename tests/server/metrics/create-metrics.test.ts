import { describe, expect, it } from 'vitest';
import type { RungName } from '#core/contract/search-response.ts';
import { createMetrics, type MetricsState } from '#server/metrics/create-metrics.ts';

const STATE: MetricsState = { engineUp: true, figures: null, files: [], now: Date.parse('2026-03-01T01:00:00Z') };
const answer = (rung: RungName, total: number, engineMs = 1) => ({
  total,
  interpretation: { rung, tried: [], rewrites: [], didYouMean: null, literalDiffers: false },
  timing: { totalMs: 2, engineMs, requests: 1 },
});
const run = (name: string) => ({
  name,
  endedAt: '2026-03-01T00:00:00Z',
  complete: true,
  new: 0,
  changed: 0,
  unchanged: 0,
  without: [],
});

describe('the numbers for Prometheus', () => {
  it('tell searches by the rung that answered, those that found nothing, and the time of the engine', () => {
    const metrics = createMetrics();
    metrics.recordSearch(answer('exact', 3, 7));
    metrics.recordSearch(answer('exact', 0, 30));
    metrics.recordSearch(answer('folded', 1, 2000));
    const lines = metrics.print(STATE).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'tra_tin_searches_total{rung="exact"} 2',
        'tra_tin_searches_total{rung="folded"} 1',
        'tra_tin_empty_searches_total{rung="exact"} 1',
        'tra_tin_engine_seconds_bucket{le="0.01"} 1',
        'tra_tin_engine_seconds_bucket{le="0.05"} 2',
        'tra_tin_engine_seconds_bucket{le="+Inf"} 3',
        'tra_tin_engine_seconds_count 3',
      ]),
    );
  });

  it('tell what is at hand, how long ago each source was loaded, and files not taken over', () => {
    const figures = {
      articles: 12,
      texts: { articles: 10, bytes: 4000, hits: 7, misses: 3 },
      runs: [run('xa.example.vn "mới"\n')],
    };
    const files = [{ name: 'PINS_FILE', problem: 'sai', failures: 2 }];
    const lines = createMetrics()
      .print({ ...STATE, figures, files })
      .split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'tra_tin_articles 12',
        'tra_tin_cached_text_bytes 4000',
        'tra_tin_text_reads_total{from="memory"} 7',
        'tra_tin_text_reads_total{from="engine"} 3',
        String.raw`tra_tin_load_age_seconds{source="xa.example.vn \"mới\"\n"} 3600`,
        'tra_tin_reload_failures_total{file="PINS_FILE"} 2',
        'tra_tin_file_ok{file="PINS_FILE"} 0',
      ]),
    );
  });

  it('stay bounded however many sources there are', () => {
    const figures = {
      articles: 0,
      texts: { articles: 0, bytes: 0, hits: 0, misses: 0 },
      runs: Array.from({ length: 1000 }, (_, at) => run(`nguon-${at}`)),
    };
    expect(
      createMetrics()
        .print({ ...STATE, figures })
        .match(/^tra_tin_load_age_seconds\{/gm),
    ).toHaveLength(100);
  });

  it('are lines of the text format alone, each name typed once', () => {
    const metrics = createMetrics();
    metrics.recordRequest('/tin/:id', 200, 0.02);
    metrics.recordSearch(answer('browse', 1));
    const text = metrics.print(STATE);
    const lines = text.trimEnd().split('\n');
    const line =
      /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="(?:[^"\\]|\\.)*"(?:,[a-z]+="(?:[^"\\]|\\.)*")*\})? [\d.e+-]+)$/;
    expect(lines.filter((each) => !line.test(each))).toEqual([]);
    const types = lines.filter((each) => each.startsWith('# TYPE'));
    expect(new Set(types).size).toBe(types.length);
    expect(text).toContain('tra_tin_requests_total{route="/tin/:id",status="200"} 1');
    expect(text.endsWith('\n')).toBe(true);
  });
});
