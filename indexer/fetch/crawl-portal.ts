import type { SourceItem } from '../sources/source-item.ts';
import { canonicalAddress } from './canonical-address.ts';
import { createCrawlQueue } from './crawl-queue.ts';
import { createGonePages } from './gone-pages.ts';
import { queueSitemaps, visitPage, type Crawl } from './visit-page.ts';

export interface CrawlOptions extends Omit<Crawl, 'queue' | 'gone' | 'follow' | 'alone'> {
  /** Pages looked at in one run: a calendar has no end. */
  readonly maxPages: number;
}

/** Addresses that could not be had one after another: the portal is away. */
const IN_A_ROW = 10;
/** Pages refused one after another: it is the portal that does not want us. One alone is a page behind a login. */
const REFUSED_IN_A_ROW = 3;
/** Articles' pages that nothing links to any more, asked for in one run after all others: at a second each, eight minutes. */
const UNLINKED = 500;

/** How a run went: to its end, and from a home page that could be read. */
interface Walk {
  readonly complete: boolean;
  readonly home: boolean;
}

async function* walk(first: URL, given: Crawl): AsyncGenerator<SourceItem, Walk> {
  const { state, queue, signal } = given;
  let crawl = given;
  let away = 0;
  let refused = 0;
  let home = false;
  for (let all = false; ; all = true) {
    for (let url = queue.next(); url !== null; url = queue.next()) {
      if (signal?.aborted === true) return { complete: false, home };
      const visit = yield* visitPage(url, crawl);
      refused = visit === 'refused' ? refused + 1 : 0;
      away = visit === 'away' || refused > 0 ? away + 1 : 0;
      if (visit === 'alone') return { complete: true, home };
      if (visit === 'stop' || away >= IN_A_ROW || refused >= REFUSED_IN_A_ROW) return { complete: false, home };
      if (url !== first || (visit !== 'read' && visit !== 'listed')) continue;
      home = true;
      if (visit === 'read') queueSitemaps(first, crawl);
      else crawl = { ...crawl, follow: false };
    }
    if (all || !crawl.follow || !home) return { complete: signal?.aborted !== true, home };
    const before = queue.size();
    for (const address of state.articlePages()) {
      if (queue.size() - before >= UNLINKED) break;
      queue.add(canonicalAddress(address));
    }
  }
}

/**
 * Reads a portal from `start`, breadth first, never leaving its host: pages, listings and their paging, feeds, sitemaps,
 * and last the pages of articles that nothing links to any more, to see whether they are still there.
 *
 * Started at a feed or sitemap it reads the pages listed there and in the lists these name, and nothing else; started at
 * an article, unless that is the portal's root, it reads that article alone.
 *
 * Every page goes through `extractPage`, so that lists and menus give links and no articles. A run cut short is resumed
 * by the next: pages it had settled are read from disk.
 */
export async function* crawlPortal(start: URL, options: CrawlOptions): AsyncGenerator<SourceItem> {
  const first = canonicalAddress(start.href) ?? start;
  const queue = createCrawlQueue(first, options.maxPages);
  const gone = createGonePages();
  const alone = first.pathname === '/' && first.search === '' ? null : first.href;
  const { complete, home } = yield* walk(first, { ...options, queue, gone, follow: true, alone });
  // Told before they are remembered: a run killed in between asks for them again.
  const { items, believed } = gone.judge(complete && home);
  yield* items;
  if (believed) for (const { where } of items) options.state.saveGone(where);
  if (complete) options.state.end();
}
