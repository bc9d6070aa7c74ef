import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lists of the dictionary package, the largest first: a word in the smaller ones is the more common. */
const LISTS = ['Viet74K.txt', 'Viet39K.txt', 'Viet22K.txt', 'Viet11K.txt'];
const HEADWORD_ONLY = 5;
const LONGEST = 4;

/** One bit for each part of speech the dictionary tells, function words together; concrete and classifier nouns apart. */
const CLASSES: Readonly<Record<string, number>> = {
  N: 1,
  V: 2,
  A: 4,
  R: 8,
  X: 8,
  I: 8,
  O: 8,
  E: 16,
  P: 32,
  C: 64,
  D: 64,
  M: 128,
  Z: 256,
  Nt: 512,
  Nc: 512,
};

type Headwords = Readonly<Record<string, readonly { readonly pos: string; readonly sub_pos: string }[]>>;

const toSyllables = (text: string) =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll('-', ' ')
    .split(/\s+/)
    .filter((part) => /^[\p{L}\p{M}]+$/u.test(part));

/** Writes the lexicon file from the folder `data` of `@vntk/dictionary` 1.0.0: words, commonness, classes; no definitions. */
export function buildLexicon(folder: string): string {
  const codes = new Map<string, { common: number; classes: number }>();
  const entryOf = (syllables: readonly string[]) => {
    const key = syllables.join('_');
    const entry = codes.get(key) ?? { common: 0, classes: 0 };
    codes.set(key, entry);
    return entry;
  };
  for (const [at, name] of LISTS.entries()) {
    for (const line of readFileSync(join(folder, name), 'utf8').split(/\r?\n/)) {
      const syllables = toSyllables(line);
      if (syllables.length > 1 && syllables.length <= LONGEST) entryOf(syllables).common = at + 1;
    }
  }
  const headwords = JSON.parse(readFileSync(join(folder, 'dictionary.json'), 'utf8')) as Headwords;
  for (const [word, senses] of Object.entries(headwords)) {
    const syllables = toSyllables(word);
    if (syllables.length === 0 || syllables.length > LONGEST) continue;
    const entry = entryOf(syllables);
    if (entry.common === 0 && syllables.length > 1) entry.common = HEADWORD_ONLY;
    for (const { pos, sub_pos } of senses) entry.classes |= (CLASSES[pos] ?? 0) | (CLASSES[sub_pos] ?? 0);
  }
  const lines = new Map<string, string[]>();
  for (const [key, { common, classes }] of [...codes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cut = key.indexOf('_');
    const first = cut < 0 ? key : key.slice(0, cut);
    const entry = `${cut < 0 ? '' : key.slice(cut + 1)}=${(common | (classes << 3)).toString(36)}`;
    lines.set(first, [...(lines.get(first) ?? []), entry]);
  }
  return `${[...lines].map(([first, entries]) => [first, ...entries].join(' ')).join('\n')}\n`;
}
