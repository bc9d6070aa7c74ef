import { encode } from '../encode.ts';
import { tokenise } from '../tokenise.ts';
import { DOMAIN_COMPOUNDS } from './domain-compounds.ts';

const keyOf = (words: readonly string[]) => words.map((word) => encode(word).vi).join(' ');

const COMPOUNDS = new Set(DOMAIN_COMPOUNDS.map((compound) => keyOf(tokenise(compound).map(({ text }) => text))));
const LONGEST = Math.max(...[...COMPOUNDS].map((compound) => compound.split(' ').length));
const NAME_PART = /^\p{Lu}\p{Ll}+$/u;
/** Longest name that is joined: `Nguyễn Thị Minh Khai`. */
const LONGEST_NAME = 4;

/**
 * Joins the words of a question into compounds: 1 at i joins word i to the one before it.
 *
 * Longest match over known compounds, then runs of capitalised words (names and places). What it misses costs little:
 * a compound left apart is still found by its words, because compounds only become phrases of the strictest rung.
 */
export function segment(words: readonly string[]): Uint8Array {
  const joins = new Uint8Array(words.length);
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST, words.length - at);
    while (length > 1 && !COMPOUNDS.has(keyOf(words.slice(at, at + length)))) length -= 1;
    if (length === 1) {
      while (
        length < LONGEST_NAME &&
        words.slice(at, at + length + 1).length > length &&
        words.slice(at, at + length + 1).every((word) => NAME_PART.test(word))
      ) {
        length += 1;
      }
    }
    joins.fill(1, at + 1, at + length);
    at += length;
  }
  return joins;
}
