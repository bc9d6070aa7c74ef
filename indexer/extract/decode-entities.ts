import { load } from 'cheerio';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;

/** Resolves HTML entities in saved text, some of which kept them: `Th&ocirc;ng b&aacute;o`. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity) => load(entity, null, false).text());
}
