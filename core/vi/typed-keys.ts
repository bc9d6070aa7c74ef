import { compose } from './compose.ts';
import { isSyllableSpelling } from './syllable.ts';

/** How a question was typed when the input method was off. */
export type InputMethod = 'telex' | 'vni';

interface Typed {
  readonly marked: string;
  readonly tone: string;
}

const HORN = new Map([
  ['uo', 'uwow'],
  ['u', 'uw'],
  ['o', 'ow'],
  ['a', 'aw'],
]);

/** Puts a horn or breve on the last vowel that can carry it; `uo` takes two, as every input method does. */
function withHorn(letters: string): string | null {
  for (const [plain, marked] of HORN) {
    const at = letters.lastIndexOf(plain);
    if (at < 0 || letters.startsWith('w', at + plain.length)) continue;
    return letters.slice(0, at) + marked + letters.slice(at + plain.length);
  }
  return null;
}

/** Doubles the last such letter: the second `a` of `nhana` makes `nhaan`. */
function withDouble(letters: string, key: string): string | null {
  const at = letters.lastIndexOf(key);
  if (at < 0 || letters.startsWith(key + key, at - 1)) return null;
  return letters.slice(0, at) + key + letters.slice(at);
}

function readTelex(keys: string): Typed | null {
  let letters = '';
  let tone = '';
  for (const key of keys) {
    const doubled = 'aeod'.includes(key) ? withDouble(letters, key) : null;
    const horned = key === 'w' ? withHorn(letters) : null;
    if (doubled !== null && (key === 'd' ? letters.startsWith('d') : true)) letters = doubled;
    else if (horned !== null) letters = horned;
    else if (key === 'w') letters += 'uw';
    else if ('sfrxj'.includes(key) && /[aeiouy]/.test(letters)) tone = key;
    else letters += key;
  }
  return { marked: letters, tone };
}

const VNI_TONES = 'xsfrxj';

function readVni(keys: string): Typed | null {
  let letters = '';
  let tone = '';
  for (const key of keys) {
    const digit = '0123456789'.indexOf(key);
    if (digit < 0) letters += key;
    else if (digit === 0) tone = '';
    else if (digit <= 5) tone = VNI_TONES[digit] ?? '';
    else {
      const next =
        digit === 9
          ? letters.startsWith('d') && !letters.startsWith('dd')
            ? `d${letters}`
            : null
          : digit === 6
            ? withCircumflex(letters)
            : withHorn(letters);
      if (next === null) return null;
      letters = next;
    }
  }
  return { marked: letters, tone };
}

function withCircumflex(letters: string): string | null {
  const at = Math.max(letters.lastIndexOf('a'), letters.lastIndexOf('e'), letters.lastIndexOf('o'));
  return at < 0 ? null : withDouble(letters, letters[at] ?? '');
}

/**
 * Reads raw keys as the syllable they were meant to type: `uyr` -> `ủy`, `ddwowngf` and `duongwf` -> `đường`,
 * `uy3` -> `ủy`. Null when the keys do not spell a Vietnamese syllable with at least one accent.
 */
export function decodeTypedKeys(token: string, method: InputMethod): string | null {
  const keys = token.toLowerCase();
  if (!/^[a-z0-9]+$/.test(keys)) return null;
  const typed = method === 'telex' ? readTelex(keys) : readVni(keys);
  if (typed === null || !isSyllableSpelling(typed.marked)) return null;
  const word = compose(typed.marked, typed.tone);
  return word === keys ? null : word;
}
