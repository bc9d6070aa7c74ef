import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { err, ok, type Result } from '#core/result.ts';
import type { FailureCode } from './source-item.ts';

/** Why a line is no text; its bytes where they were few enough to be held. */
interface LineProblem {
  readonly code: FailureCode;
  readonly reason: string;
  readonly bytes: Buffer | null;
}

/** A line with its number, counted from 1, or why it is not text. */
export interface NumberedLine {
  readonly number: number;
  readonly text: Result<string, LineProblem>;
}

/** Longest line that is read: a book is 2 MB, and a line without an end must not fill the memory. */
export const MAX_LINE_BYTES = 5_000_000;

const NEW_LINE = 10;
const MEGABYTE = 1_000_000;
const TOO_LONG = { code: 'too-large', reason: `dòng dài hơn ${MAX_LINE_BYTES / MEGABYTE} MB`, bytes: null } as const;
const BINARY = { code: 'not-text', reason: 'không phải văn bản (có byte 0)' } as const;
const NOT_UTF8 = { code: 'not-text', reason: 'không phải UTF-8' } as const;

function decode(bytes: Buffer): NumberedLine['text'] {
  if (bytes.includes(0)) return err({ ...BINARY, bytes });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err({ ...NOT_UTF8, bytes });
  }
}

/**
 * Streams a text file, gunzipping `.gz`, line by line; memory holds one line whatever the size of the file.
 *
 * Bytes are split before they are decoded, so that one broken letter costs one line. Throws when the file cannot be
 * read to its end: a truncated archive has lost lines, which must not look like success.
 */
export async function* readLines(file: string, onBytes: (count: number) => void): AsyncGenerator<NumberedLine> {
  const raw = createReadStream(file);
  raw.on('data', (chunk) => onBytes(chunk.length));
  // The callback is needed: without one a broken archive would end the process. The error arrives in the loop as well.
  const stream = file.toLowerCase().endsWith('.gz') ? pipeline(raw, createGunzip(), () => undefined) : raw;
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= MAX_LINE_BYTES) parts.push(part);
    else parts = [];
  };
  const line = (): NumberedLine => {
    const text = length > MAX_LINE_BYTES ? err(TOO_LONG) : decode(Buffer.concat(parts));
    parts = [];
    length = 0;
    return { number: number++, text };
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield line();
}
