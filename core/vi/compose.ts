const TONE_MARK: Readonly<Record<string, string>> = { f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' };
const VOWELS = /[aeiouyăâêôơư]+/;

/** Telex letters to letters with marks: `dduwowng` -> `đương`. */
function toMarked(marked: string): string {
  return marked
    .replaceAll('dd', 'đ')
    .replaceAll('aa', 'â')
    .replaceAll('ee', 'ê')
    .replaceAll('oo', 'ô')
    .replaceAll('aw', 'ă')
    .replaceAll('ow', 'ơ')
    .replaceAll('uw', 'ư');
}

/** Index, inside the vowel group, of the vowel that carries the tone in the spelling newspapers use (hòa, thủy). */
function toneIndex(vowels: string, closed: boolean): number {
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map((vowel) => vowels.lastIndexOf(vowel)));
  if (marked >= 0) return marked;
  if (vowels.length === 1) return 0;
  if (closed || vowels.length === 3) return 1;
  return 0;
}

/**
 * Spells an encoded syllable for people: `dduwowngf` -> `đường`, `uyr` -> `ủy`, `quyees`+tone -> `quyế`.
 *
 * Takes letters and tone apart, because `s` ends `as` (á) but begins no tone in a plain `s`.
 */
export function compose(marked: string, tone: string): string {
  const letters = toMarked(marked);
  const mark = TONE_MARK[tone];
  if (mark === undefined) return letters;
  const onset = /^(?:qu|gi(?=[aeouyăâêôơư]))/.exec(letters)?.[0] ?? '';
  const rest = letters.slice(onset.length);
  const group = VOWELS.exec(rest);
  if (group === null) return letters;
  const vowels = group[0];
  const closed = group.index + vowels.length < rest.length;
  const at = onset.length + group.index + toneIndex(vowels, closed);
  return `${letters.slice(0, at + 1)}${mark}${letters.slice(at + 1)}`.normalize('NFC');
}
