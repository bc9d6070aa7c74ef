/** More sides than anybody types by hand: a text with so many is a text, and is read as one. */
const MAX_SIDES = 8;
/** A headline in capitals has more words than a question; «HOẶC» is one of its words then. */
const HEADLINE_WORDS = 7;
/** A quoted phrase or a word: what stands in quotes is no operator. */
const WORD = /-?["“„«][^"“”„«»]*["”“»]|\S+/g;

/**
 * Splits a question at the operators `HOẶC` and `OR`, which stand in capitals between what is looked for:
 * `lũ lụt HOẶC ngập úng` asks for articles that answer either side. One side means that there is no operator.
 */
export function splitSides(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  const headline = words.length >= HEADLINE_WORDS && !/\p{Ll}/u.test(text);
  const isOperator = (word: string) => word === 'OR' || (!headline && word.normalize('NFC') === 'HOẶC');
  const sides: string[][] = [[]];
  for (const word of words) {
    if (isOperator(word)) sides.push([]);
    else sides.at(-1)?.push(word);
  }
  const worded = sides.filter((side) => side.length > 0).map((side) => side.join(' '));
  return worded.length > 1 && worded.length <= MAX_SIDES ? worded : [text];
}
