import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** One line of a file of articles, in either of the forms the collections have. */
export interface ArticleLine {
  readonly id?: string;
  readonly title?: string | null;
  readonly body?: string;
  readonly text?: string;
}

/** Reads the lines of JSON Lines files, plain or gzipped; throws where a file is missing. */
export async function* readJsonLines(files: readonly string[]): AsyncGenerator<ArticleLine> {
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`${file}: không có tệp này`);
    const raw = createReadStream(file);
    const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
    for await (const line of createInterface({ input })) yield JSON.parse(line) as ArticleLine;
  }
}
