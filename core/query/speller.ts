import type { CorpusStatistics } from '../ranking/corpus-statistics.ts';
import type { Term } from '../vi/analyse.ts';
import { compareSpelling } from '../vi/slips.ts';
import { spellOut } from '../vi/spell-out.ts';
import { hasAccent } from '../vi/syllable.ts';

/** Chooses, among words the corpus really holds, those that the writer probably meant. */
export interface Speller {
  /** Null when the best reading is the text itself. */
  readonly correct: (terms: readonly Term[]) => Correction | null;
  /** True when most pairs of neighbours with these letters in the corpus have these accents, too. */
  readonly isUsual: (first: string, second: string) => boolean;
}

/** Another reading of a question, likelier in this corpus. */
interface Correction {
  /** Encoded forms, one a term. */
  readonly forms: readonly string[];
  /**
   * True when nothing but hỏi and ngã were exchanged and the corpus all but rules out what was typed: articles that hold it
   * hold the same slip (`Quãng Ninh`, `chia sẽ`).
   */
  readonly certain: boolean;
}

/** e^3: what was typed is at least twenty times less likely, the slip itself counted. */
const CERTAIN_GAIN = 3;

interface Candidate {
  readonly vi: string;
  /** Cost of having typed this otherwise, in nats (about: e^-cost is how likely such a slip is). */
  readonly cost: number;
}

/** Accents left out by a writer who left others out too; chosen on the held-out half of known-item questions. */
const COST_NO_ACCENT = 0.1;
/** An accent left out by a writer who wrote others: `Chi bộ` seldom means `chỉ bộ`. */
const COST_ONE_NO_ACCENT = 3;
const COST_HOI_NGA = 1.5;
const COST_OTHER_ACCENT = 4;
const COST_LETTER = 4.5;
/** Neighbouring letters that changed places. */
const COST_SWAP = 3;
const COST_UNKNOWN = 14;
/** What a rare word is followed by proves little: so many articles count as doubt. */
const DOUBT = 10;
/** So few occurrences prove nothing. */
const USUAL_PAIRS = 4;
/** Chosen on known-item questions without accents, see core/vi/README.md. */
const USUAL_SHARE = 0.7;
const MAX_TERMS = 48;
const MAX_CANDIDATES = 24;
/** Rarer forms are more often misprints of the corpus than what somebody looked for. */
const MIN_FREQUENCY_OF_LETTER_SLIP = 2;
const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** All strings one letter slip away: a swap, a missing, an extra or a wrong letter. */
function* oneSlipAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail.length > 1) yield head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
    if (tail.length > 0) yield head + tail.slice(1);
    for (const letter of LETTERS) {
      yield head + letter + tail;
      if (tail.length > 0) yield head + letter + tail.slice(1);
    }
  }
}

const isHoiNga = (a: string, b: string) => a.slice(0, -1) === b.slice(0, -1) && /[rx]$/.test(a) && /[rx]$/.test(b);

/** Found by its letters alone; where accents were typed they must be explained, too. */
function slipCost(term: Term, vi: string): number {
  const { letters, swapped, sameTone } = compareSpelling(term.word, spellOut(vi).word);
  if (!hasAccent(term.word)) return swapped ? COST_SWAP : COST_LETTER;
  return (swapped ? COST_SWAP : COST_LETTER * Math.max(1, letters)) + (sameTone ? 0 : COST_OTHER_ACCENT);
}

/** Creates a speller over the corpus' own words; reading the vocabulary once takes tens of milliseconds. */
export function createSpeller(statistics: CorpusStatistics): Speller {
  const formsOf = new Map<string, string[]>();
  for (const vi of statistics.vocabulary().keys()) {
    const { ascii } = spellOut(vi);
    const forms = formsOf.get(ascii);
    if (forms === undefined) formsOf.set(ascii, [vi]);
    else forms.push(vi);
  }

  const accentCost = (term: Term, vi: string, accented: boolean): number => {
    if (vi === term.vi) return 0;
    if (!hasAccent(term.word)) return accented ? COST_ONE_NO_ACCENT : COST_NO_ACCENT;
    return isHoiNga(term.vi, vi) ? COST_HOI_NGA : COST_OTHER_ACCENT;
  };

  const candidatesOf = (term: Term, accented: boolean): readonly Candidate[] => {
    const own = statistics.frequency(term.vi);
    const itself = { vi: term.vi, cost: own > 0 ? 0 : COST_UNKNOWN };
    if (term.expandedFrom !== null || /\d/.test(term.ascii) || term.ascii.length > 12) return [itself];
    const found = new Map<string, number>([[itself.vi, itself.cost]]);
    for (const vi of formsOf.get(term.ascii) ?? []) if (!found.has(vi)) found.set(vi, accentCost(term, vi, accented));
    if (own === 0 || (formsOf.get(term.ascii) ?? []).length === 0) {
      for (const ascii of oneSlipAway(term.ascii)) {
        for (const vi of formsOf.get(ascii) ?? []) {
          if (found.has(vi) || statistics.frequency(vi) < MIN_FREQUENCY_OF_LETTER_SLIP) continue;
          found.set(vi, slipCost(term, vi));
        }
      }
    }
    return [...found]
      .map(([vi, cost]) => ({ vi, cost }))
      .sort(
        (a, b) => a.cost - Math.log1p(statistics.frequency(a.vi)) - (b.cost - Math.log1p(statistics.frequency(b.vi))),
      )
      .slice(0, MAX_CANDIDATES);
  };

  /**
   * -log P(second | first), mixing the pair's count with the word's own.
   *
   * A word stands in an article beside another, not beside every one, and the more has been read, the more it means that two
   * were never met side by side: the share of articles is divided by the root of their number. Chosen by the syllables of
   * folded texts that get their own accents back: 95 % of headlines (18,745 articles, their own left out), 94 to 96 % of
   * questions on 240 to 2,256 documents; divided by 10 the headlines fall to 93 %, by 100 the questions to 92.
   */
  const surprise = (first: string | null, second: string): number => {
    const articles = statistics.articles();
    const alone = (statistics.frequency(second) + 0.5) / (articles + 1) / Math.sqrt(articles);
    if (first === null) return -Math.log(alone);
    const together = statistics.pairFrequency(first, second) / (statistics.frequency(first) + DOUBT);
    return -Math.log(0.8 * together + 0.2 * alone);
  };

  const formsLike = (vi: string): readonly string[] => formsOf.get(spellOut(vi).ascii) ?? [];

  return {
    isUsual: (first, second) => {
      const own = statistics.pairFrequency(first, second);
      if (own <= USUAL_PAIRS) return false;
      let all = 0;
      for (const left of formsLike(first)) {
        for (const right of formsLike(second)) all += statistics.pairFrequency(left, right);
      }
      return own >= all * USUAL_SHARE;
    },
    correct: (terms) => {
      if (terms.length === 0 || terms.length > MAX_TERMS || statistics.articles() === 0) return null;
      let paths: readonly { readonly forms: readonly string[]; readonly cost: number }[] = [{ forms: [], cost: 0 }];
      let costAsTyped = 0;
      let previousTyped: string | null = null;
      const accented = terms.some(({ word, expandedFrom }) => expandedFrom === null && hasAccent(word));
      for (const term of terms) {
        costAsTyped += surprise(term.breakBefore ? null : previousTyped, term.vi);
        previousTyped = term.vi;
        paths = candidatesOf(term, accented).map(({ vi, cost }) => {
          let best: { forms: readonly string[]; cost: number } | null = null;
          for (const path of paths) {
            const previous = term.breakBefore ? null : (path.forms.at(-1) ?? null);
            const total = path.cost + cost + surprise(previous, vi);
            if (best === null || total < best.cost) best = { forms: path.forms, cost: total };
          }
          return { forms: [...(best?.forms ?? []), vi], cost: best?.cost ?? 0 };
        });
      }
      const best = paths.reduce((a, b) => (b.cost < a.cost ? b : a));
      const changed = best.forms.flatMap((vi, at) =>
        vi === terms[at]?.vi ? [] : [[terms[at]?.vi ?? '', vi] as const],
      );
      if (changed.length === 0) return null;
      const slipsOnly = changed.every(([typed, meant]) => isHoiNga(typed, meant));
      return { forms: best.forms, certain: slipsOnly && costAsTyped - best.cost >= CERTAIN_GAIN };
    },
  };
}
