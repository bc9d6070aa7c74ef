/** A publishing unit named in a header, a source or a text. */
const LEVELS = String.raw`(?:[Tt]ỉnh|[Tt]hành phố|[Tt]hị xã|[Hh]uyện|[Qq]uận|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Đđ]ặc khu)`;
const NAME = String.raw`(?:\p{Lu}[\p{L}]*(?:['’]\p{L}+)?|\d{1,2})(?:\s\p{Lu}[\p{L}]*(?:['’]\p{L}+)?){0,3}`;
const UNIT = new RegExp(String.raw`(?<![\p{L}])(${LEVELS})\s+(${NAME})`, 'gu');

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Finds the units a text names, in order, without repeats: `huyện Vĩnh Linh` -> `Huyện Vĩnh Linh`. */
export function findUnits(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of text.normalize('NFC').matchAll(UNIT)) {
    found.add(`${capital(match[1] ?? '')} ${(match[2] ?? '').replace('’', "'")}`);
  }
  return [...found];
}
