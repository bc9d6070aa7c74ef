import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { readAttachments } from '../attachments/read-attachments.ts';
import { pageIdentity, toArticleId } from '../articles/article-id.ts';
import { decodeText } from '../extract/decode-text.ts';
import type { ExtractedPage } from '../extract/extracted-page.ts';
import { extractPage } from '../extract/extract-page.ts';
import { openPortalSource, type PortalOptions } from '../fetch/open-portal-source.ts';
import { describe, findFiles, type FoundFile } from './find-files.ts';
import { parseRecord } from './parse-record.ts';
import { readLines } from './read-lines.ts';
import { createFindLetter, LETTERS_FILE, type FindLetter } from './letter.ts';
import { failed, type RawItem, type SourceItem } from './source-item.ts';

export interface SourceOptions {
  /** The `source` of articles that name none. */
  readonly source: string;
  /** Addresses of saved pages, by path inside the source or by file name (see `readManifest`). */
  readonly manifest: ReadonlyMap<string, string>;
  /** Files that stand among the pages and are none, such as the manifest. */
  readonly skip?: readonly string[];
  /** How portals are fetched; without it no address is. */
  readonly fetching?: Omit<PortalOptions, 'source'>;
  /** Told the bytes read of the input, compressed where it is. */
  readonly onBytes?: (count: number) => void;
}

const PAGE = /\.(txt|html?|md)$/i;
const RECORDS = /\.jsonl(?:\.gz)?$/i;
const ADDRESS = /^https?:/i;
const MAX_PAGE_BYTES = 20_000_000;
const MEGABYTE = 1_000_000;

async function* readRecords(file: string, { source, onBytes }: SourceOptions): AsyncGenerator<SourceItem> {
  for await (const { number, text } of readLines(file, onBytes ?? (() => undefined))) {
    const where = `${file}:${number}`;
    const keep = (bytes: Uint8Array): RawItem => ({ bytes, extension: 'jsonl', url: null, source, inside: null });
    if (!text.ok) {
      const { code, reason, bytes } = text.error;
      yield bytes === null ? failed(where, code, reason) : failed(where, code, reason, keep(bytes));
    } else if (text.value.trim() !== '') {
      const record = parseRecord(text.value, source);
      if (record.ok) yield { kind: 'article', where, ...record.value };
      else yield failed(where, record.error.code, record.error.reason, keep(Buffer.from(text.value)));
    }
  }
}

/** `inside` is the page's path in its source: its identity when it has no address. */
async function readPage(file: string, inside: string, { source, manifest }: SourceOptions): Promise<SourceItem> {
  const url = manifest.get(inside) ?? manifest.get(basename(file)) ?? null;
  const bytes = await readFile(file);
  const raw: RawItem = { bytes, extension: PAGE.exec(file)?.[1] ?? 'txt', url, source, inside };
  const text = decodeText(bytes);
  if (!text.ok) return failed(file, 'not-text', text.error, raw);
  let page: ExtractedPage;
  try {
    page = extractPage({ file, url, bytes });
  } catch (cause) {
    return failed(file, 'unreadable', describe(cause), raw);
  }
  if (page.kind !== 'article') return { kind: 'left-out', where: file, code: 'not-article', reason: page.reason };
  const { reading } = page;
  const id = reading.id ?? (url === null ? inside.replace(PAGE, '') : pageIdentity(url));
  const input = { ...reading, id: toArticleId(id), url, summary: null, source: reading.source ?? source };
  return readAttachments({ kind: 'article', where: file, input, notice: null }, (address) => readBeside(file, address));
}

/** A file beside a saved page, or below it; a page from outside may not name any other on this machine. */
async function readBeside(page: string, address: string): Promise<Buffer | 'unreachable' | null> {
  if (ADDRESS.test(address)) return null;
  try {
    const folder = dirname(await realpath(page));
    const file = await realpath(resolve(folder, decodeURIComponent(address.replace(/[?#].*$/, ''))));
    return file.startsWith(folder + sep) && (await stat(file)).size <= MAX_PAGE_BYTES ? await readFile(file) : null;
  } catch {
    return 'unreachable';
  }
}

/** A dead letter is read as what it was: from its own source, at its own address and path. */
function asLetter(letter: ReturnType<FindLetter>, inside: string, options: SourceOptions) {
  if (letter === null) return { inside, options };
  const manifest = letter.url === null ? new Map<string, string>() : new Map([[letter.file, letter.url]]);
  return { inside: letter.inside ?? inside, options: { ...options, manifest, source: letter.source } };
}

async function* readFound(
  file: FoundFile,
  root: string,
  given: SourceOptions,
  findLetter: FindLetter,
): AsyncGenerator<SourceItem> {
  const { path } = file;
  const named = path === root;
  if (given.skip?.some((skipped) => resolve(skipped) === resolve(path)) === true) return;
  if (basename(path) === LETTERS_FILE) return;
  const place = named ? basename(path) : relative(root, path);
  const { inside, options } = asLetter(findLetter(path), place, given);
  if (file.kind === 'unreadable') yield failed(path, 'unreadable', file.reason);
  else if (RECORDS.test(path)) yield* readRecords(path, options);
  // A file named on the command line is tried whatever it is called; in a folder stand pictures and scripts, too.
  else if (named || PAGE.test(path)) {
    options.onBytes?.(file.bytes);
    if (file.bytes > MAX_PAGE_BYTES) yield failed(path, 'too-large', `trang lớn hơn ${MAX_PAGE_BYTES / MEGABYTE} MB`);
    else yield await readPage(path, inside, options);
  } else yield { kind: 'left-out', where: path, code: 'not-a-page', reason: 'không phải .txt, .html, .md, .jsonl' };
}

/** Reads a file or, in order of names, everything in a folder; one bad file never stops the rest. */
export async function* readSource(path: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  if (ADDRESS.test(path)) {
    const { fetching } = options;
    if (fetching === undefined) yield failed(path, 'unreachable', 'ở đây không đọc từ địa chỉ mạng');
    else if (!URL.canParse(path)) yield failed(path, 'unreachable', 'địa chỉ không hợp lệ');
    else yield* openPortalSource(path, { ...fetching, source: options.source });
    return;
  }
  const findLetter = createFindLetter();
  for await (const file of findFiles(path)) {
    try {
      yield* readFound(file, path, options, findLetter);
    } catch (cause) {
      yield failed(file.path, 'unreadable', describe(cause));
    }
  }
}
