import { basename, relative, resolve } from 'node:path';
import { openPortalSource, type PortalOptions } from '../fetch/open-portal-source.ts';
import { describe, findFiles, type FoundFile } from './find-files.ts';
import { createFindLetter, LETTERS_FILE, type FindLetter } from './letter.ts';
import { parseRecord } from './parse-record.ts';
import { isDocument } from './read-document.ts';
import { readLines } from './read-lines.ts';
import { MAX_PAGE_BYTES, PAGE, readPage, type PageOptions } from './read-page.ts';
import { failed, type RawItem, type SourceItem } from './source-item.ts';

export interface SourceOptions extends PageOptions {
  /** Files that stand among the pages and are none, such as the manifest. */
  readonly skip?: readonly string[];
  /** How portals are fetched; without it no address is. */
  readonly fetching?: Omit<PortalOptions, 'source'>;
  /** Told the bytes read of the input, compressed where it is. */
  readonly onBytes?: (count: number) => void;
}

const RECORDS = /\.jsonl(?:\.gz)?$/i;
const ADDRESS = /^https?:/i;
/** In a folder it is as a rule the attachment of a page beside it, and would be found twice. */
const LOOSE_DOCUMENT = 'tệp đính kèm; để nạp như một bài riêng, hãy nêu tên tệp, ví dụ: load thư-mục/*.pdf';
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
  } else if (isDocument(path)) yield { kind: 'left-out', where: path, code: 'not-a-page', reason: LOOSE_DOCUMENT };
  else yield { kind: 'left-out', where: path, code: 'not-a-page', reason: 'không phải .txt, .html, .md, .jsonl' };
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
