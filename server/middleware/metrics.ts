import type { MiddlewareHandler } from 'hono';

/** Upper bounds of the request-time histogram, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** Request counts and times since the start, in Prometheus' text format. */
export interface Metrics {
  readonly record: (route: string, status: number, seconds: number) => void;
  readonly print: (state: { readonly engineUp: boolean }) => string;
}

/** Creates empty metrics; routes are patterns, so their number is bounded. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const buckets = BUCKETS.map(() => 0);
  let count = 0;
  let sum = 0;
  return {
    record: (route, status, seconds) => {
      const labels = `route="${route}",status="${status}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      count += 1;
      sum += seconds;
      for (const [at, bound] of BUCKETS.entries()) if (seconds <= bound) buckets[at] = (buckets[at] ?? 0) + 1;
    },
    print: ({ engineUp }) =>
      [
        '# HELP tra_tin_engine_up 1 while the search engine answers.',
        '# TYPE tra_tin_engine_up gauge',
        `tra_tin_engine_up ${engineUp ? 1 : 0}`,
        '# HELP tra_tin_memory_bytes Resident memory of the server.',
        '# TYPE tra_tin_memory_bytes gauge',
        `tra_tin_memory_bytes ${process.memoryUsage.rss()}`,
        '# HELP tra_tin_requests_total Requests answered, by route and status.',
        '# TYPE tra_tin_requests_total counter',
        ...[...requests].map(([labels, value]) => `tra_tin_requests_total{${labels}} ${value}`),
        '# HELP tra_tin_request_seconds Time to answer.',
        '# TYPE tra_tin_request_seconds histogram',
        ...BUCKETS.map((bound, at) => `tra_tin_request_seconds_bucket{le="${bound}"} ${buckets[at] ?? 0}`),
        `tra_tin_request_seconds_bucket{le="+Inf"} ${count}`,
        `tra_tin_request_seconds_sum ${sum}`,
        `tra_tin_request_seconds_count ${count}`,
        '',
      ].join('\n'),
  };
}

/** Counts every request under the route pattern that answered it. */
export function countRequests(metrics: Metrics): MiddlewareHandler {
  return async function requestMetrics(c, next) {
    const started = performance.now();
    await next();
    const route = c.req.matchedRoutes.filter(({ path }) => !path.endsWith('*')).at(-1)?.path ?? 'none';
    metrics.record(route, c.res.status, (performance.now() - started) / 1000);
  };
}
