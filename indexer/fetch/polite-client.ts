import robotsParser, { type Robot } from 'robots-parser';
import { err, ok, type Result } from '#core/result.ts';
import { portalHost } from './canonical-address.ts';
import type { FetchFailure } from './fetch-failure.ts';
import { httpGet, type HttpAnswer, type HttpLimits } from './http-get.ts';

/** What the portal's administrators see in their log. */
const USER_AGENT = 'TraTin/0.1 (cong cu tim kiem tin tuc dia phuong)';

export interface PoliteOptions extends HttpLimits {
  /** Between two requests to the portal; a longer Crawl-delay of its robots.txt wins. */
  readonly delayMs: number;
  /** First wait before trying again; doubled each time. */
  readonly backOffMs: number;
  /** A portal that asks for a longer wait is left for another day. */
  readonly maxWaitMs: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly now: () => number;
}

/** An answer with the address it came from after redirects. */
interface Fetched extends HttpAnswer {
  readonly url: URL;
}

export interface PoliteClient {
  /** Robots, redirects and retries obeyed; 200 and 304 succeed, everything else is a failure. */
  readonly get: (url: URL, conditions?: Readonly<Record<string, string>>) => Promise<Result<Fetched, FetchFailure>>;
  /** Sitemaps that robots.txt names. */
  readonly sitemaps: () => readonly string[];
}

const TRIES = 3;
const MAX_REDIRECTS = 5;
const MAX_CRAWL_DELAY_MS = 60_000;
const SECOND = 1000;

/** Milliseconds that Retry-After asks for, in seconds or as a date; null when it says nothing readable. */
function readRetryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * SECOND;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** A client for one portal, one request at a time: callers wait for each answer before they ask again. */
export function createPoliteClient(start: URL, options: PoliteOptions): PoliteClient {
  let robots: Robot | null = null;
  let delay = options.delayMs;
  let lastEnd = Number.NEGATIVE_INFINITY;

  const once = async (url: URL, conditions: Readonly<Record<string, string>>) => {
    const wait = lastEnd + delay - options.now();
    if (wait > 0) await options.sleep(wait);
    const headers = { 'user-agent': USER_AGENT, accept: 'text/html,*/*;q=0.5', 'accept-encoding': 'gzip, deflate, br' };
    const answer = await httpGet(url, { ...headers, ...conditions }, options);
    lastEnd = options.now();
    return answer;
  };

  const persist = async (
    url: URL,
    conditions: Readonly<Record<string, string>>,
  ): Promise<Result<HttpAnswer, FetchFailure>> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await once(url, conditions);
      if (options.signal?.aborted === true) return err({ kind: 'stop', cause: 'bị ngắt' });
      if (!answer.ok && answer.error.kind !== 'network') return answer;
      const status = answer.ok ? answer.value.status : 0;
      const wanted = answer.ok ? readRetryAfter(answer.value.headers['retry-after'], options.now()) : null;
      if (status === 429 || status >= 500 || !answer.ok) {
        const wait = wanted ?? options.backOffMs * 2 ** (attempt - 1);
        const asked = status === 429 || status === 503;
        if (asked && wait > options.maxWaitMs)
          return err({ kind: 'stop', status, cause: `máy chủ đáp ${status} và xin chờ ${wait / SECOND} giây` });
        if (attempt < TRIES) {
          await options.sleep(Math.min(wait, options.maxWaitMs));
          continue;
        }
        if (!answer.ok) return answer;
        const cause = `máy chủ đáp ${status} cả ${TRIES} lần`;
        return err({ kind: asked ? 'stop' : 'status', status, cause });
      }
      return answer;
    }
  };

  const follow = async (
    from: URL,
    conditions: Readonly<Record<string, string>>,
    isRobots: boolean,
  ): Promise<Result<Fetched, FetchFailure>> => {
    let url = from;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      if (!/^https?:$/.test(url.protocol) || portalHost(url) !== portalHost(start))
        return err({ kind: 'elsewhere', cause: `chuyển hướng sang nơi khác: ${url.href}` });
      if (!isRobots && robots?.isAllowed(url.href, 'TraTin') === false)
        return err({ kind: 'disallowed', cause: 'robots.txt không cho đọc' });
      const answer = await persist(url, conditions);
      if (!answer.ok) return answer;
      const { status, headers } = answer.value;
      if (status === 200 || status === 304) return ok({ ...answer.value, url });
      const target = headers.location;
      if (status < 300 || status > 399 || target === undefined || !URL.canParse(target, url)) {
        return err({ kind: 'status', status, cause: `máy chủ đáp ${status}` });
      }
      url = new URL(target, url);
    }
    return err({ kind: 'status', cause: `hơn ${MAX_REDIRECTS} lần chuyển hướng` });
  };

  const readRobots = async (): Promise<Result<Robot, FetchFailure>> => {
    const address = new URL('/robots.txt', start);
    const answer = await follow(address, {}, true);
    // RFC 9309: no robots.txt (4xx) allows all; one that cannot be had (5xx, network) forbids all.
    const none =
      !answer.ok && (answer.error.kind === 'elsewhere' || Math.floor((answer.error.status ?? 0) / 100) === 4);
    if (!answer.ok && (!none || answer.error.kind === 'stop'))
      return err({ ...answer.error, kind: 'stop', cause: `không đọc được robots.txt: ${answer.error.cause}` });
    const read = robotsParser(address.href, answer.ok ? answer.value.body.toString('utf8') : '');
    const asked = (read.getCrawlDelay('TraTin') ?? 0) * SECOND;
    delay = Math.max(delay, Math.min(asked, MAX_CRAWL_DELAY_MS));
    return ok(read);
  };

  return {
    get: async (url, conditions = {}) => {
      if (robots === null) {
        const read = await readRobots();
        if (!read.ok) return read;
        robots = read.value;
      }
      return follow(url, conditions, false);
    },
    sitemaps: () => robots?.getSitemaps() ?? [],
  };
}
