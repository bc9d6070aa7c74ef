import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

export interface NumberedLine {
  readonly number: number;
  /** Null when the line was longer than the bound and was skipped. */
  readonly text: string | null;
}

/** Longest line that is read: a book is 2 MB, and a line without an end must not fill the memory. */
const MAX_LINE_BYTES = 8_000_000;

/** Streams a text file, gunzipping `.gz`, line by line; memory holds one line whatever the size of the file. */
export async function* readLines(file: string): AsyncGenerator<NumberedLine> {
  const raw = createReadStream(file);
  const gunzip = file.endsWith('.gz') ? createGunzip() : null;
  // Without this a missing or broken file would end in an unhandled error on the inner stream.
  if (gunzip !== null) raw.on('error', (cause) => gunzip.destroy(cause)).pipe(gunzip);
  const decoder = new TextDecoder();
  let number = 0;
  let rest = '';
  let skipping = false;
  for await (const chunk of (gunzip ?? raw) as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      number += 1;
      yield { number, text: skipping ? null : line };
      skipping = false;
    }
    if (rest.length > MAX_LINE_BYTES) {
      rest = '';
      skipping = true;
    }
  }
  if (rest !== '' || skipping) yield { number: number + 1, text: skipping ? null : rest };
}
