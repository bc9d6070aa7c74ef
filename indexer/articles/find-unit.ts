/** A publishing unit named in a header, a source or a text. */
const LEVELS = String.raw`(?:[Tt]ỉnh|[Tt]hành phố|[Tt]hị xã|[Hh]uyện|[Qq]uận|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)`;
const WORD = String.raw`\p{Lu}\p{Ll}*(?:['’]\p{L}+)?`;
/** Up to three words: Vietnamese unit names have no more, and the next capital is often a person or the next phrase. */
const NAME = String.raw`(?:${WORD}|\d{1,2})(?:[^\S\n]${WORD}(?!\p{L})){0,2}`;
const UNIT = new RegExp(String.raw`(?<![\p{L}])(${LEVELS})\s+(${NAME})`, 'gu');

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Finds the units a text names, in order, without repeats: `huyện Vĩnh Linh` -> `Huyện Vĩnh Linh`. */
export function findUnits(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of text.normalize('NFC').matchAll(UNIT)) {
    const name = match[2] ?? '';
    if (name === name.toUpperCase() && name.length > 1 && !/^\d/.test(name)) continue;
    found.add(`${capital(match[1] ?? '')} ${name.replace('’', "'")}`);
  }
  return [...found];
}
