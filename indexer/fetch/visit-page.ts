import { gunzipSync } from 'node:zlib';
import { readAttachments } from '../attachments/read-attachments.ts';
import { failed, type SourceItem } from '../sources/source-item.ts';
import { canonicalAddress, portalHost } from './canonical-address.ts';
import type { CrawlQueue } from './crawl-queue.ts';
import type { CrawlState } from './crawl-state.ts';
import { fetchAttachment } from './fetch-attachment.ts';
import type { FetchFailure } from './fetch-failure.ts';
import { fetchKept } from './fetch-kept.ts';
import { findLinks } from './find-links.ts';
import type { GonePages } from './gone-pages.ts';
import { isFeedOrSitemap } from './is-feed-or-sitemap.ts';
import { nextPage } from './next-page.ts';
import type { PoliteClient } from './polite-client.ts';
import { toCrawledItem } from './to-crawled-item.ts';
import { toUtf8 } from './to-utf8.ts';

/** What the pages of one crawl share. */
export interface Crawl {
  readonly client: PoliteClient;
  readonly state: CrawlState;
  readonly queue: CrawlQueue;
  readonly gone: GonePages;
  /** The `source` of articles that name none. */
  readonly source: string;
  readonly maxBytes: number;
  /** False where only what feeds and sitemaps list is wanted, not what its pages link to. */
  readonly follow: boolean;
  /** The address that was given, where it is not the portal's root: an article there is wanted alone. */
  readonly alone: string | null;
  readonly signal?: AbortSignal;
}

/**
 * `listed` is a feed or sitemap read, `alone` the article that was asked for, `none` no page at this address, `away` one
 * that could not be had, `refused` one that answers 403, `stop` a portal that wants no more of this run.
 */
type Visit = 'read' | 'listed' | 'alone' | 'none' | 'away' | 'refused' | 'stop';

/** What to tell of an address that gave no page; null for an article's page that is not there, which is judged at the end. */
function toProblem({ href: where }: URL, failure: FetchFailure, { state, gone }: Crawl): SourceItem | null {
  const { kind, status, cause } = failure;
  if (kind === 'disallowed' || kind === 'elsewhere')
    return { kind: 'left-out', where, code: 'not-allowed', reason: cause };
  if (status !== 404 && status !== 410) {
    gone.failed();
    return failed(where, 'unreachable', cause);
  }
  const id = state.articleAt(where);
  if (id === null) return { kind: 'left-out', where, code: 'broken-link', reason: `liên kết hỏng (${status})` };
  gone.suspect(where, id);
  return null;
}

/** Sitemaps come compressed whatever the header says; null when the bytes are broken or too many. */
function unzip(bytes: Buffer, maxOutputLength: number): Buffer | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength });
  } catch {
    return null;
  }
}

/** Puts what a feed or sitemap lists into the queue, and tells of what it may not read: it was listed to be read. */
function* queueListed(text: string, url: URL, { queue }: Crawl): Generator<SourceItem> {
  for (const link of findLinks(text, url)) {
    if (portalHost(link) === portalHost(url)) queue.add(link);
    else
      yield {
        kind: 'left-out',
        where: link.href,
        code: 'elsewhere',
        reason: `ở máy khác với ${url.host}, nơi liệt kê nó`,
      };
  }
}

/** Puts what a page links to into the queue, and the next page of a listing. */
function followLinks(text: string, url: URL, { queue }: Crawl): void {
  const known = queue.size();
  for (const link of findLinks(text, url)) queue.add(link);
  // A further page that names nothing new has ended the listing, or it has no end.
  if (!url.pathname.includes('/page/') || queue.size() > known) queue.add(nextPage(text, url));
}

const sayAlone = ({ origin }: URL) =>
  `địa chỉ này là một bài viết nên chỉ nạp bài này; để đọc cả cổng: npm run indexer -- load ${origin}/`;

/** Reads one address: puts what it links to into the queue and gives the article, or why there is none. */
export async function* visitPage(asked: URL, crawl: Crawl): AsyncGenerator<SourceItem, Visit> {
  const { state, signal } = crawl;
  const resumed = state.settled(asked.href) !== null;
  const kept = await fetchKept(asked, crawl);
  if (!kept.ok) {
    const stop = kept.error.kind === 'stop';
    if (stop && signal?.aborted === true) return 'stop';
    const item = toProblem(asked, kept.error, crawl);
    if (item !== null) yield item;
    if (stop || item?.kind !== 'failed') return stop ? 'stop' : 'none';
    return kept.error.status === 403 ? 'refused' : 'away';
  }
  const { bytes: sent, type, from, at } = kept.value;
  const url = crawl.queue.arrive(asked, from);
  if (url === null) {
    if (!resumed) crawl.gone.answered();
    yield { kind: 'left-out', where: asked.href, code: 'duplicate', reason: `dẫn sang ${from}, được đọc ở đó` };
    return 'none';
  }
  // Before the charset is looked at: compressed bytes pass for the old Vietnamese code page.
  const unzipped = unzip(sent, crawl.maxBytes);
  if (unzipped === null) {
    if (!resumed) crawl.gone.answered();
    const letter = { bytes: sent, extension: 'gz', url: url.href, source: crawl.source, inside: null };
    yield failed(url.href, 'unreadable', 'tệp nén hỏng hoặc quá lớn', letter);
    return 'read';
  }
  const bytes = toUtf8(unzipped, type);
  const text = bytes.toString('utf8');
  const found = isFeedOrSitemap(text) ? null : toCrawledItem(url, bytes, crawl.source, at);
  const missing = found?.kind === 'left-out' && found.code === 'broken-link';
  // What is read from disk says nothing about the portal of today, nor does a page about others when it is not there.
  if (!resumed && !missing) crawl.gone.answered();
  if (found === null) {
    yield* queueListed(text, url, crawl);
    return 'listed';
  }
  const alone = found.kind === 'article' && asked.href === crawl.alone;
  if (crawl.follow && !alone) followLinks(text, url, crawl);
  if (missing) {
    const id = state.articleAt(url.href);
    if (id === null) yield found;
    else crawl.gone.suspect(url.href, id);
    return 'none';
  }
  if (found.kind === 'article') state.saveArticle(url.href, found.input.id);
  let stopped = false;
  yield await readAttachments(
    alone ? { ...found, notice: [sayAlone(url), found.notice ?? []].flat().join('; ') } : found,
    async (address) => {
      if (stopped) return null;
      const fetched = await fetchAttachment(address, url, crawl);
      stopped = fetched.stop;
      return fetched.bytes;
    },
  );
  if (stopped && signal?.aborted !== true)
    yield failed(url.href, 'unreachable', 'cổng xin ngừng khi tải tệp đính kèm của bài này');
  return stopped ? 'stop' : alone ? 'alone' : 'read';
}

/** Puts the sitemaps of a portal into the queue: the usual one, and those its robots.txt names. */
export function queueSitemaps(first: URL, { client, queue }: Crawl): void {
  for (const link of ['/sitemap.xml', ...client.sitemaps()]) queue.add(canonicalAddress(link, first));
}
