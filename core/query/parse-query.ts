/**
 * Reads the words of a question into clauses.
 *
 *     query  = { clause }
 *     clause = [ "-" ] ( quote text quote | word )        a dash excludes at the start of a word, not before a digit
 *     quote  = any of " “ ” „ ‟ « »
 *
 * A malformed operator is plain text, never an error: an unclosed quote or a lone dash is ignored.
 */
export type Clause =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'not'; readonly text: string };

const QUOTES = /[“”„‟«»＂]/g;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** A quoted phrase with or without a dash, an excluded word, or ordinary text up to the next of either. */
const CLAUSE = /(?<=^|\s)-"([^"]*)"|(?<=^|\s)-([^\s"\d-][^\s"]*)|"([^"]*)"|((?:(?!(?:^|\s)-[^\s\d-])[^"])+|")/g;

/** Splits a question into clauses, in the order typed; neighbouring plain words stay one clause. */
export function parseQuery(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const match of text.replace(QUOTES, '"').matchAll(CLAUSE)) {
    const [, notPhrase, notWord, phrase, words] = match;
    const excluded = notPhrase ?? notWord;
    if (excluded !== undefined && HAS_WORD.test(excluded)) clauses.push({ kind: 'not', text: excluded });
    else if (phrase !== undefined && HAS_WORD.test(phrase)) clauses.push({ kind: 'phrase', text: phrase });
    else if (words !== undefined && HAS_WORD.test(words)) clauses.push({ kind: 'words', text: words });
  }
  return clauses;
}
