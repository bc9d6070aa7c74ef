/** VNI-Windows writes a vowel and then a letter for its marks: `aâ` is `â`, `aá` is `ấ`; some vowels are one letter. */
const TONES = 'ùøûõï';
const CIRCUMFLEX = 'âáàåãä';
const BREVE = 'êéèúüë';
const SINGLE: readonly (readonly [string, string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];
const PAIRS: readonly (readonly [vowel: string, marks: string, letters: string])[] = [
  ['a', TONES, 'áàảãạ'],
  ['e', TONES, 'éèẻẽẹ'],
  ['o', TONES, 'óòỏõọ'],
  ['u', TONES, 'úùủũụ'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
  ['ô', TONES, 'ớờởỡợ'],
  ['ö', TONES, 'ứừửữự'],
  ['a', CIRCUMFLEX, 'âấầẩẫậ'],
  ['e', CIRCUMFLEX, 'êếềểễệ'],
  ['o', CIRCUMFLEX, 'ôốồổỗộ'],
  ['a', BREVE, 'ăắằẳẵặ'],
];

const TABLE = new Map<string, string>();
const add = (legacy: string, modern: string) => {
  TABLE.set(legacy, modern);
  TABLE.set(legacy.toUpperCase(), modern.toUpperCase());
  // A capital vowel may carry small marks at the start of a word.
  TABLE.set(legacy.slice(0, 1).toUpperCase() + legacy.slice(1), modern.toUpperCase());
};
for (const [legacy, modern] of SINGLE) add(legacy, modern);
for (const [vowel, marks, letters] of PAIRS)
  for (const [at, mark] of Array.from(marks).entries()) add(vowel + mark, Array.from(letters)[at] ?? '');

const LETTER = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñíìæóòî]/giu;

/** Converts VNI-Windows text to Unicode; clean text would be spoilt, see `from-legacy-encoding.ts`. */
export function fromVni(text: string): string {
  return text.replace(LETTER, (letter) => TABLE.get(letter) ?? letter);
}
