import { load } from 'cheerio';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;

/** Few of them differ, and parsing one takes a tenth of a millisecond. */
const known = new Map<string, string>();
const MAX_KNOWN = 2000;

function resolve(entity: string): string {
  const text = known.get(entity) ?? load(entity, null, false).text();
  if (known.size < MAX_KNOWN) known.set(entity, text);
  return text;
}

/** Resolves HTML entities in saved text, some of which kept them: `Th&ocirc;ng b&aacute;o`. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, resolve);
}
