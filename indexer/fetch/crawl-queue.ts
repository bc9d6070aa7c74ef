import { canonicalAddress, portalHost } from './canonical-address.ts';

/** Addresses of one portal in the order they are asked for, each once. */
export interface CrawlQueue {
  /** Puts an address at the end, unless it was there before, is another host's, or there are too many. */
  readonly add: (url: URL | null) => void;
  readonly next: () => URL | null;
  /** The address a page came from, redirects followed, as one of the portal's; null where that stands in line by itself. */
  readonly arrive: (asked: URL, from: string) => URL | null;
  /** How many were ever put in. */
  readonly size: () => number;
}

/** Opens a queue at `first`; the portal is asked under the name it was given by, with `www.` or without. */
export function createCrawlQueue(first: URL, maxPages: number): CrawlQueue {
  const queue = [first];
  const queued = new Set([first.href]);
  let at = 0;
  const asGiven = (url: URL): URL => {
    url.host = first.host;
    url.protocol = first.protocol;
    return url;
  };
  return {
    add: (found) => {
      if (found === null || portalHost(found) !== portalHost(first)) return;
      const url = asGiven(found);
      if (queued.has(url.href) || queued.size >= maxPages) return;
      queued.add(url.href);
      queue.push(url);
    },
    // Asked at its end, it stays there: more may be put in.
    next: () => (at < queue.length ? (queue[at++] ?? null) : null),
    arrive: (asked, from) => {
      const url = asGiven(canonicalAddress(from) ?? asked);
      if (url.href !== asked.href && queued.has(url.href)) return null;
      queued.add(url.href);
      return url;
    },
    size: () => queued.size,
  };
}
