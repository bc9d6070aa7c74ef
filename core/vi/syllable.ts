import { toLetters } from './letters.ts';

const ONSET = '(?:b|ch|c|dd|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?';
/** Vowel groups that end the syllable. */
const OPEN =
  'a|aa?[uy]|a[iouy]|ai|ee?|eo|eeu|i|ia|iu|ieeu|oo?|ow|oi|ooi|owi|oa|oe|oai|oay|oao|oeo|uw?|ua|uwa|ui|uwi|uwu|uooi|uwowi|uwowu|uee|uow|uy|uya|uyu|y|yeeu';
/** Vowel groups that a consonant follows. */
const CLOSED = 'a|aa|aw|ee?|i|iee|o|oo|ow|oa|oaw|oe|oo|u|uw|uoo|uwow|uaa|uee|uy|uyee|yee|y';
const SYLLABLE = new RegExp(`^${ONSET}(?:(?:${OPEN})|(?:${CLOSED})(?:ch|c|m|ng|nh|n|p|t))$`);

/** True when letters with Telex marks and no tone can spell a Vietnamese syllable: `dduwowng`, not `hdnd`. */
export function isSyllableSpelling(marked: string): boolean {
  return SYLLABLE.test(marked);
}

/** `thuw`, `phee`: letters that only stand for ư and ê on the keyboard; a long o is real, but rare (`xoong`, `moóc`). */
const KEYS = /w|aa|ee|dd|^oo|oo(?!ng$|c$)/;

/** True when the token as written can be a Vietnamese syllable with at most one tone: `thuỷ`, `ban`, not `UBND`. */
export function isSyllable(token: string): boolean {
  if (KEYS.test(token.toLowerCase())) return false;
  const { marked, tone } = toLetters(token);
  return tone.length <= 1 && isSyllableSpelling(marked);
}

/** True when the token carries any mark, tone or đ, so that the writer was typing accents. */
export function hasAccent(token: string): boolean {
  const { marked, plain, tone } = toLetters(token);
  return tone !== '' || marked !== plain;
}
