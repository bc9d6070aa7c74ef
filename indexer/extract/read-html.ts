import { load, type CheerioAPI } from 'cheerio';
import { parseHtml } from './parse-html.ts';

/**
 * Hands the document of an HTML text to `read`, and empties it afterwards; gives `tooMuch` where it is beyond measure.
 *
 * cheerio makes a class for every document. Classes live until a full garbage collection, and all they refer to with
 * them: until pages were emptied, two thirds of the time went into moving dead ones (measured).
 */
export function readHtml<T>(html: string, tooMuch: T, read: ($: CheerioAPI) => T): T {
  const document = parseHtml(html);
  if (document === null) return tooMuch;
  const $ = load(document);
  try {
    return read($);
  } finally {
    $.root().empty();
  }
}
