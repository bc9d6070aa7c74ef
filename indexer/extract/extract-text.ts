import { normalise } from '#core/vi/normalise.ts';
import { decodeEntities } from './decode-entities.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { readLines } from './read-lines.ts';
import { splitGluedLine } from './split-glued-line.ts';

/** Reads the saved text of a portal page. */
export function extractText(text: string, url: string | null): ExtractedPage {
  const lines = normalise(decodeEntities(text))
    .split('\n')
    .filter((line) => line !== '')
    .flatMap(splitGluedLine);
  return readLines(lines, url);
}
