const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
// C0/C1 controls except tab and line feed, which the rules below turn into ordinary white space.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
/** All but a space alone, which most are; a run is taken whole, so that the next search begins behind it. */
const SPACES = /\s{2,}|[^\S ]/g;
const LINE_BREAK = /[\n\r\u2028\u2029\v\f]/;

/**
 * Brings text to the one form in which it is stored and shown: NFC, tidy white space, nothing invisible.
 *
 * Lossless for a reader: no letter, accent or punctuation mark changes. Paragraphs end up separated by one `\n`.
 * Lone surrogates become U+FFFD, because JSON and UTF-8 cannot carry them. Idempotent.
 */
export function normalise(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(SPACES, (run) => (LINE_BREAK.test(run) ? '\n' : ' '))
    .trim();
}
