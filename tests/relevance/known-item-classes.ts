import { fold } from '#core/vi/fold.ts';
import { toLetters } from '#core/vi/letters.ts';
import { isSyllable } from '#core/vi/syllable.ts';
import type { Segment } from '#core/vi/segment/create-segmenter.ts';
import type { AbbreviationTable } from '#core/vi/abbreviations.ts';

/** Makes the question somebody would type who remembers a headline; null where the class does not apply to it. */
export type QueryClass = (headline: string, random: () => number) => string | null;

const wordsOf = (headline: string): readonly string[] => headline.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Syllables of three different words of the headline, in its order: compounds and names, which are what people remember;
 * a compound stays whole.
 */
function threeWords(headline: string, random: () => number, segment: Segment): readonly string[] | null {
  const syllables = wordsOf(headline);
  const joins = segment(syllables);
  const words: string[][] = [];
  for (const [at, syllable] of syllables.entries()) {
    if (joins[at] === 1) words.at(-1)?.push(syllable);
    else words.push([syllable]);
  }
  const telling = words.filter((word) => word.length > 1 || /^\p{Lu}\p{Ll}/u.test(word[0] ?? ''));
  if (telling.length < 3) return null;
  const places = new Set<number>();
  while (places.size < 3) places.add(Math.floor(random() * telling.length));
  return [...places].sort((a, b) => a - b).flatMap((at) => telling[at] ?? []);
}

const join = (words: readonly string[] | null) => (words === null ? null : words.join(' '));

/** Changes the first word that the change applies to, starting anywhere. */
function changeOne(words: readonly string[] | null, random: () => number, change: (word: string) => string | null) {
  if (words === null) return null;
  const start = Math.floor(random() * words.length);
  for (let offset = 0; offset < words.length; offset += 1) {
    const at = (start + offset) % words.length;
    const changed = change(words[at] ?? '');
    if (changed !== null && changed !== words[at])
      return words.map((word, place) => (place === at ? changed : word)).join(' ');
  }
  return null;
}

function swapLetters(word: string, random: () => number): string | null {
  const letters = Array.from(word);
  if (letters.length < 3) return null;
  const at = Math.floor(random() * (letters.length - 1));
  [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
  return letters.join('');
}

const HOI = '\u0309';
const NGA = '\u0303';

function slipHoiNga(word: string): string | null {
  const parts = word.normalize('NFD');
  if (!parts.includes(HOI) && !parts.includes(NGA)) return null;
  return parts.replace(/[\u0309\u0303]/g, (mark) => (mark === HOI ? NGA : HOI)).normalize('NFC');
}

/** `hoà`, `thuỷ`: the tone on the second vowel of oa, oe, uy, as the other school writes it. */
function moveTone(word: string): string | null {
  const moved = word
    .normalize('NFD')
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}])/giu, '$1$3$2')
    .normalize('NFC');
  return moved === word ? null : moved;
}

function toTelexKeys(word: string): string {
  const { marked, tone } = toLetters(word);
  return marked + tone;
}

/** The classes of questions, by name. */
export function createQueryClasses(
  abbreviations: AbbreviationTable,
  segment: Segment,
): Readonly<Record<string, QueryClass>> {
  const three = (headline: string, random: () => number) => threeWords(headline, random, segment);
  const entries = [...abbreviations.byKey.values()].filter(({ ambiguous }) => !ambiguous);
  const swapAbbreviation: QueryClass = (headline) => {
    for (const { short, senses } of entries) {
      const long = senses[0]?.expansion ?? '';
      const spelled = new RegExp(`(?<![\\p{L}])${long}(?![\\p{L}])`, 'iu');
      if (spelled.test(headline)) return headline.replace(spelled, short);
      if (wordsOf(headline).includes(short)) return headline.replace(short, long);
    }
    return null;
  };
  return {
    'with accents': (headline, random) => join(three(headline, random)),
    'tone placement': (headline, random) => changeOne(three(headline, random), random, moveTone),
    NFD: (headline, random) => join(three(headline, random))?.normalize('NFD') ?? null,
    'without accents': (headline, random) => {
      const words = join(three(headline, random));
      return words === null ? null : fold(words);
    },
    'letters swapped': (headline, random) =>
      changeOne(three(headline, random), random, (word) => swapLetters(word, random)),
    'hỏi/ngã slip': (headline, random) => changeOne(three(headline, random), random, slipHoiNga),
    telex: (headline, random) => {
      const words = three(headline, random);
      return words === null || !words.every((word) => isSyllable(word)) ? null : words.map(toTelexKeys).join(' ');
    },
    'abbreviation swapped': swapAbbreviation,
    'whole headline': (headline) => headline,
  };
}
