import type { CorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { spellOut } from '#core/vi/spell-out.ts';

/** A word that the index holds. */
export interface KnownWord {
  readonly vi: string;
  readonly ascii: string;
  /** Articles that hold it. */
  readonly frequency: number;
}

const made = new WeakMap<CorpusStatistics, readonly KnownWord[]>();

/** The words of a corpus without digits, the commonest first; read back once, not at every letter that somebody types. */
export function knownWords(statistics: CorpusStatistics): readonly KnownWord[] {
  const known = made.get(statistics);
  if (known !== undefined) return known;
  const words = [...statistics.vocabulary()]
    .filter(([vi]) => !/\d/.test(vi))
    .sort((a, b) => b[1] - a[1])
    .map(([vi, frequency]) => ({ vi, ascii: spellOut(vi).ascii, frequency }));
  made.set(statistics, words);
  return words;
}
