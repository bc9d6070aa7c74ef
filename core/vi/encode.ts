import { unifyIY } from './legacy-spelling.ts';
import { toLetters } from './letters.ts';
import { KEYS_AS_LETTERS, spellOut } from './spell-out.ts';

/** A token as the index holds it: exact about every mark, and about none. */
export interface EncodedToken {
  /** Telex with the tone last, e.g. `dduwowngf`. */
  readonly vi: string;
  /** No accents at all, e.g. `duong`. */
  readonly ascii: string;
}

/** Tokens seen lately; a corpus has a few thousand syllables, so most look-ups hit. Bounded against number soup. */
const cache = new Map<string, EncodedToken>();
const CACHE_LIMIT = 100_000;
const LEADING_ZERO = /^0(\d)$/;

/**
 * Encodes one token for the hidden search fields.
 *
 * `ủy` and `uỷ` -> `uyr`; `hòa`, `hoà` and their NFD forms -> `hoaf`; `kĩ` and `kỹ` -> `kyx`; `05` -> `5`. Letters that
 * would read as keys of another word say so: `bus` -> `busq`, or a search for it would find every `bú`.
 */
export function encode(token: string): EncodedToken {
  const known = cache.get(token);
  if (known !== undefined) return known;
  const { marked, plain, tone } = toLetters(token);
  const vi = (unifyIY(marked) + tone).replace(LEADING_ZERO, '$1');
  const ascii = unifyIY(plain).replace(LEADING_ZERO, '$1');
  const unmarked = tone === '' && marked === plain;
  const encoded = { vi: unmarked && spellOut(vi).ascii !== ascii ? vi + KEYS_AS_LETTERS : vi, ascii };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(token, encoded);
  return encoded;
}

/**
 * Encodes the unfinished last syllable of a question as a prefix: no tone, no spelling rule.
 *
 * `đươn` -> `dduwown`, a prefix of `dduwowngf`; `ki` must stay a prefix of `kieemr`, so it is not written `ky`.
 */
export function encodePrefix(token: string): EncodedToken {
  const { marked, plain } = toLetters(token);
  return { vi: marked, ascii: plain };
}
