import { gunzipSync } from 'node:zlib';
import { ok, type Result } from '#core/result.ts';
import { pageIdentity, toArticleId } from '../articles/article-id.ts';
import { extractPage } from '../extract/extract-page.ts';
import { readAttachments } from '../attachments/read-attachments.ts';
import { failed, type SourceItem } from '../sources/source-item.ts';
import { canonicalAddress, portalHost } from './canonical-address.ts';
import type { CrawlState } from './crawl-state.ts';
import type { FetchFailure } from './fetch-failure.ts';
import { fetchAttachment } from './fetch-attachment.ts';
import { fetchKept } from './fetch-kept.ts';
import { findLinks, isFeedOrSitemap } from './find-links.ts';
import { nextPage } from './next-page.ts';
import type { PoliteClient } from './polite-client.ts';
import { toUtf8 } from './to-utf8.ts';

export interface CrawlOptions {
  readonly client: PoliteClient;
  readonly state: CrawlState;
  /** Pages looked at in one run: a calendar has no end. */
  readonly maxPages: number;
  /** The `source` of articles that name none. */
  readonly source: string;
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

const IN_A_ROW = 10;

/** Bytes of a page as UTF-8. */
async function readPage(url: URL, options: CrawlOptions): Promise<Result<Buffer, FetchFailure>> {
  const kept = await fetchKept(url, options);
  return kept.ok ? ok(toUtf8(kept.value.bytes, kept.value.type)) : kept;
}

function toItem(url: URL, bytes: Buffer, { source, state }: CrawlOptions): SourceItem {
  const where = url.href;
  if (
    !/^\s*</.test(
      bytes
        .subarray(0, 1024)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    )
  )
    return { kind: 'left-out', where, code: 'not-a-page', reason: 'không phải HTML, dù địa chỉ giống một trang' };
  try {
    const page = extractPage({ file: null, url: where, bytes });
    if (page.kind !== 'article') return { kind: 'left-out', where, code: 'not-article', reason: page.reason };
    const { reading } = page;
    const id = toArticleId(reading.id ?? pageIdentity(where));
    const input = { ...reading, id, url: where, summary: null, source: reading.source ?? source };
    return { kind: 'article', where, input, notice: null };
  } catch (cause) {
    return failed(where, 'unreadable', `${String(cause)}; trang gốc ở ${state.saveFailure(where, bytes)}`);
  }
}

function toProblem(url: URL, failure: FetchFailure, state: CrawlState): SourceItem {
  const where = url.href;
  if (failure.kind === 'disallowed' || failure.kind === 'elsewhere')
    return { kind: 'left-out', where, code: 'not-allowed', reason: failure.cause };
  if (failure.status !== 404 && failure.status !== 410) return failed(where, 'unreachable', failure.cause);
  if (state.known(where) === null)
    return { kind: 'left-out', where, code: 'broken-link', reason: `liên kết hỏng (${failure.status})` };
  state.saveGone(where);
  return { kind: 'left-out', where, code: 'vanished', reason: 'trước có, nay cổng đã gỡ; bài vẫn ở trong kho' };
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

/**
 * Reads a portal from `start`, breadth first, never leaving its host: pages, listings and their paging, feeds, sitemaps.
 * Every page goes through `extractPage`, so that lists and menus give links and no articles. A run cut short is resumed
 * by the next: pages it had settled are read from disk.
 */
export async function* crawlPortal(start: URL, options: CrawlOptions): AsyncGenerator<SourceItem> {
  const { client, state, maxPages, signal } = options;
  const first = canonicalAddress(start.href) ?? start;
  const queue: URL[] = [first];
  const queued = new Set([first.href]);
  const enqueue = (url: URL | null) => {
    // The portal is asked under the name it was given by, with `www.` or without.
    if (url === null || portalHost(url) !== portalHost(first)) return;
    url.host = first.host;
    url.protocol = first.protocol;
    if (queued.has(url.href) || queued.size >= maxPages) return;
    queued.add(url.href);
    queue.push(url);
  };
  let failures = 0;
  for (const [at, url] of queue.entries()) {
    if (signal?.aborted === true) return;
    if (state.settled(url.href) === 'gone') continue;
    const read = await readPage(url, options);
    if (!read.ok && read.error.kind === 'stop' && signal?.aborted) return;
    if (at === 0 && read.ok) {
      enqueue(canonicalAddress('/sitemap.xml', first));
      for (const link of client.sitemaps()) enqueue(canonicalAddress(link, first));
    }
    if (!read.ok) {
      const item = toProblem(url, read.error, state);
      yield item;
      failures = item.kind === 'failed' ? failures + 1 : 0;
      // The journal is left open: the next run goes on from here.
      if (read.error.kind === 'stop' || failures >= IN_A_ROW) return;
      continue;
    }
    failures = 0;
    const bytes = unzip(read.value, options.maxBytes);
    if (bytes === null) {
      yield failed(
        url.href,
        'unreadable',
        `tệp nén hỏng hoặc quá lớn; giữ ở ${state.saveFailure(url.href, read.value)}`,
      );
      continue;
    }
    const text = bytes.toString('utf8');
    const known = queued.size;
    for (const link of findLinks(text, url)) enqueue(link);
    // A further page that names nothing new has ended the listing, or it has no end.
    const ended = url.pathname.includes('/page/') && queued.size === known;
    if (!ended && !isFeedOrSitemap(text)) enqueue(nextPage(text, url));
    if (!isFeedOrSitemap(text)) {
      let stopped = false;
      yield await readAttachments(toItem(url, bytes, options), async (address) => {
        if (stopped) return null;
        const fetched = await fetchAttachment(address, url, options);
        stopped = fetched.stop;
        return fetched.bytes;
      });
      if (stopped && signal?.aborted) return;
      if (stopped) {
        // As for a page: the journal is left open, and the next run goes on from here.
        yield failed(url.href, 'unreachable', 'cổng xin ngừng khi tải tệp đính kèm của bài này');
        return;
      }
    }
  }
  state.end();
}
