import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { pageIdentity, toArticleId } from '../articles/article-id.ts';
import { cutBody } from '../articles/cut-body.ts';
import { readAttachments } from '../attachments/read-attachments.ts';
import { decodeText } from '../extract/decode-text.ts';
import { extractDecoded } from '../extract/extract-decoded.ts';
import type { ExtractedPage } from '../extract/extracted-page.ts';
import { isFeedOrSitemap } from '../fetch/is-feed-or-sitemap.ts';
import { findAddress } from './find-address.ts';
import { describe } from './find-files.ts';
import { isDocument, readDocument } from './read-document.ts';
import { failed, type RawItem, type SourceItem } from './source-item.ts';

/** Names of files that are pages. */
export const PAGE = /\.(txt|html?|md)$/i;
export const MAX_PAGE_BYTES = 20_000_000;
const ADDRESS = /^https?:/i;
const SAVED_LIST = 'feed hoặc sơ đồ trang đã lưu; hãy nạp bằng địa chỉ của nó: load https://…';

export interface PageOptions {
  /** The `source` of articles that name none. */
  readonly source: string;
  /** Addresses of saved pages, by path inside the source or by file name (see `readManifest`). */
  readonly manifest: ReadonlyMap<string, string>;
}

/** Archives without times leave files of 1970 or 1980. */
const OLDEST = Date.UTC(2000, 0, 1);

/** When a file was saved, as the disk says; null where it says nothing that can be. */
async function savedAt(file: string): Promise<string | null> {
  const { mtimeMs } = await stat(file);
  return mtimeMs < OLDEST ? null : new Date(mtimeMs).toISOString();
}

/** A PDF or DOCX named by itself; it keeps its file name, by which people know it, as the title where it has no other. */
async function readLooseDocument(
  file: string,
  inside: string,
  url: string | null,
  bytes: Buffer,
  source: string,
): Promise<SourceItem> {
  const page = await readDocument(bytes, url);
  if (page.kind !== 'article') return failed(file, 'unreadable', page.reason);
  const { reading } = page;
  const id = toArticleId(url === null ? inside : pageIdentity(url));
  const title = reading.title ?? basename(file).replace(/\.\w+$/, '');
  const takenAt = await savedAt(file);
  const input = { ...reading, title, id, url, summary: null, source: reading.source ?? source, takenAt };
  return { kind: 'article', where: file, input, notice: null };
}

/** Reads one file as a page or document; `inside` is the page's path in its source: its identity when it has no address. */
export async function readPage(file: string, inside: string, { source, manifest }: PageOptions): Promise<SourceItem> {
  const url = findAddress(manifest, file, inside);
  const bytes = await readFile(file);
  if (isDocument(file)) return readLooseDocument(file, inside, url, bytes, source);
  const raw: RawItem = { bytes, extension: PAGE.exec(file)?.[1] ?? 'txt', url, source, inside };
  const text = decodeText(bytes);
  if (!text.ok) return failed(file, 'not-text', text.error, raw);
  if (isFeedOrSitemap(text.value)) return { kind: 'left-out', where: file, code: 'not-a-page', reason: SAVED_LIST };
  let page: ExtractedPage;
  try {
    page = extractDecoded(text.value, { file, url });
  } catch (cause) {
    return failed(file, 'unreadable', describe(cause), raw);
  }
  if (page.kind !== 'article') return { kind: 'left-out', where: file, code: 'not-article', reason: page.reason };
  const { reading } = page;
  const id = reading.id ?? (url === null ? inside.replace(PAGE, '') : pageIdentity(url));
  const takenAt = await savedAt(file);
  const { body, notice } = cutBody(reading.body);
  const input = {
    ...reading,
    body,
    id: toArticleId(id),
    url,
    summary: null,
    source: reading.source ?? source,
    takenAt,
  };
  return readAttachments({ kind: 'article', where: file, input, notice }, (address) =>
    readAttached(file, address, url),
  );
}

/** Where a document of a page's own host may lie when both were saved: below the page's folder as on the portal, or beside it. */
function placesOf(address: string, page: string): readonly string[] {
  const [document, folder] = [new URL(address), new URL('.', page)];
  if (document.host !== folder.host) return [];
  const path = document.pathname;
  const below = path.startsWith(folder.pathname) ? [path.slice(folder.pathname.length)] : [];
  return [...new Set([...below, path.slice(1), basename(path)])];
}

/** The document a saved page links to; of a page that has an address it may lie nowhere, and is linked only. */
async function readAttached(page: string, address: string, url: string | null): Promise<Buffer | 'unreachable' | null> {
  if (!ADDRESS.test(address)) return readBeside(page, address);
  if (url === null || !URL.canParse(address)) return null;
  for (const place of placesOf(address, url)) {
    const found = await readBeside(page, place);
    if (found !== 'unreachable' && found !== null) return found;
  }
  return null;
}

/** A file beside a saved page, or below it; a page from outside may not name any other on this machine. */
async function readBeside(page: string, address: string): Promise<Buffer | 'unreachable' | null> {
  try {
    const folder = dirname(await realpath(page));
    const file = await realpath(resolve(folder, decodeURIComponent(address.replace(/[?#].*$/, ''))));
    return file.startsWith(folder + sep) && (await stat(file)).size <= MAX_PAGE_BYTES ? await readFile(file) : null;
  } catch {
    return 'unreachable';
  }
}
