/** A syllable taken apart: plain letters with their marks in Telex letters, and the tone apart. */
export interface Letters {
  /** Base letters with marks, e.g. `dduwowng` for `đường`. */
  readonly marked: string;
  /** Base letters alone, e.g. `duong`. */
  readonly plain: string;
  /** `f s r x j` for `à á ả ã ạ`, empty for the level tone. */
  readonly tone: string;
}

/** Telex letters of the five written tones, by combining mark. */
const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
const BREVE = '\u0306';
const CIRCUMFLEX = '\u0302';
const HORN = '\u031B';
const COMBINING = /\p{M}/u;

/**
 * Takes a token apart into letters, marks and tone; case, NFC or NFD and the place of the tone mark do not matter.
 *
 * Letters of other scripts pass through; marks that Vietnamese does not have are dropped.
 */
export function toLetters(token: string): Letters {
  let marked = '';
  let plain = '';
  let tone = '';
  let last = '';
  for (const char of token.toLowerCase().normalize('NFD')) {
    const toneLetter = TONES[char];
    if (toneLetter !== undefined) tone += toneLetter;
    else if (char === CIRCUMFLEX) marked += last;
    else if (char === BREVE || char === HORN) marked += 'w';
    else if (char === 'đ') {
      marked += 'dd';
      plain += 'd';
    } else if (!COMBINING.test(char)) {
      marked += char;
      plain += char;
      last = char;
    }
  }
  return { marked, plain, tone };
}
