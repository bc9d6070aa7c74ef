import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pageIdentity, toArticleId } from '../articles/article-id.ts';
import { extractPage } from '../extract/extract-page.ts';
import { parseRecord } from './parse-record.ts';
import { readLines } from './read-lines.ts';
import type { SourceItem } from './source-item.ts';

export interface SourceOptions {
  /** The `source` of articles that name none. */
  readonly source: string;
  /** Addresses of saved pages, by file name. */
  readonly manifest: ReadonlyMap<string, string>;
}

const PAGE = /\.(?:txt|html?|md)$/i;
const RECORDS = /\.jsonl(?:\.gz)?$/i;
const MAX_PAGE_BYTES = 20_000_000;

async function* readRecords(file: string, { source }: SourceOptions): AsyncGenerator<SourceItem> {
  for await (const { number, text } of readLines(file)) {
    const where = `${file}:${number}`;
    if (text === null) yield { kind: 'left-out', where, reason: 'dòng quá dài' };
    else if (text.trim() !== '') {
      const record = parseRecord(text, source);
      if (record.ok) yield { kind: 'article', where, input: record.value };
      else yield { kind: 'left-out', where, reason: record.error };
    }
  }
}

async function readPage(file: string, { source, manifest }: SourceOptions): Promise<SourceItem> {
  const { size } = await stat(file);
  if (size > MAX_PAGE_BYTES) return { kind: 'left-out', where: file, reason: `tệp quá lớn (${size} byte)` };
  const url = manifest.get(basename(file)) ?? null;
  const page = extractPage({ file, url, bytes: await readFile(file) });
  if (page.kind !== 'article') return { kind: 'left-out', where: file, reason: page.reason };
  const { reading } = page;
  const id = reading.id ?? (url === null ? basename(file).replace(PAGE, '') : pageIdentity(url));
  const input = { ...reading, id: toArticleId(id), url, summary: null, source: reading.source ?? source };
  return { kind: 'article', where: file, input };
}

/** Reads a file or, in order of names, everything in a folder; one bad file never stops the rest. */
export async function* readSource(path: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  try {
    if ((await stat(path)).isDirectory()) {
      const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
      for (const name of names) {
        const child = join(path, name);
        if (PAGE.test(name) || RECORDS.test(name) || (await stat(child)).isDirectory())
          yield* readSource(child, options);
      }
    } else if (RECORDS.test(path)) yield* readRecords(path, options);
    else yield await readPage(path, options);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    yield { kind: 'left-out', where: path, reason: `không đọc được: ${reason}` };
  }
}
