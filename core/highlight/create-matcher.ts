import type { ScoreTerm } from '../ranking/score-term.ts';
import type { Term } from '../vi/analyse.ts';

/** A place in the text that answers part of the question; `value` is how much that part is worth (its idf). */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Index of the first wanted term it answers, so that passages can tell different words from repeated ones. */
  readonly wanted: number;
  readonly value: number;
}

export interface MatchOptions {
  /** Also mark the same letters with other accents, where they count at all (the folded rungs). */
  readonly folded: boolean;
  /** Mark compounds only as a whole (the exact rung), as those are whose accents count everywhere: in «Vĩnh Thủy» a lone «Vĩnh» is another place. */
  readonly whole: boolean;
  readonly valueOf: (term: ScoreTerm) => number;
}

function fits(term: Term, wanted: ScoreTerm, { folded: anyAccents }: MatchOptions): boolean {
  const folded = anyAccents && wanted.foldedWeight > 0;
  if (term.vi === wanted.vi || (folded && term.ascii === wanted.ascii)) return true;
  return wanted.prefix && (term.vi.startsWith(wanted.vi) || (folded && term.ascii.startsWith(wanted.ascii)));
}

interface Pattern {
  readonly at: number;
  readonly terms: readonly ScoreTerm[];
}

function toPatterns(wanted: readonly ScoreTerm[], whole: boolean): readonly Pattern[] {
  const patterns: { at: number; terms: ScoreTerm[] }[] = [];
  const seen = new Set<string>();
  for (const [at, term] of wanted.entries()) {
    const last = patterns.at(-1);
    if ((whole || term.foldedWeight === 0) && term.joined && last !== undefined) last.terms.push(term);
    else patterns.push({ at, terms: [term] });
  }
  return patterns.filter(({ terms }) => {
    const key = terms.map((term) => term.vi).join(' ');
    return seen.size < seen.add(key).size;
  });
}

/** Finds what one question wants in texts. */
interface Matcher {
  /** How many different things are wanted: no text has matches with more different `wanted`. */
  readonly size: number;
  /** Where an analysed text answers; matches come in order and do not overlap. */
  readonly find: (text: readonly Term[]) => readonly Match[];
}

/** Prepares a question once for all the texts it is to be marked in. */
export function createMatcher(wanted: readonly ScoreTerm[], options: MatchOptions): Matcher {
  const patterns = toPatterns(wanted, options.whole);
  const starts = new Map<string, Pattern[]>();
  const prefixes: Pattern[] = [];
  for (const pattern of patterns) {
    const first = pattern.terms[0];
    if (first === undefined) continue;
    if (first.prefix) prefixes.push(pattern);
    const key = options.folded ? first.ascii : first.vi;
    starts.set(
      key,
      [...(starts.get(key) ?? []), pattern].sort((a, b) => b.terms.length - a.terms.length),
    );
  }
  return { size: patterns.length, find: (text) => findPatterns(text, starts, prefixes, options) };
}

function findPatterns(
  text: readonly Term[],
  starts: ReadonlyMap<string, readonly Pattern[]>,
  prefixes: readonly Pattern[],
  options: MatchOptions,
): readonly Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const first = text[at];
    if (first === undefined) break;
    const known = starts.get(options.folded ? first.ascii : first.vi);
    if (known === undefined && prefixes.length === 0) continue;
    const tried = known === undefined ? prefixes : [...known, ...prefixes];
    const found = tried.find(({ terms }) =>
      terms.every((term, offset) => {
        const here = text[at + offset];
        return here !== undefined && fits(here, term, options);
      }),
    );
    if (found === undefined) continue;
    const last = text[at + found.terms.length - 1] ?? first;
    const value = found.terms.reduce((sum, term) => sum + options.valueOf(term), 0);
    const previous = matches.at(-1);
    // The words of one expanded short form share its place: `UBND` is marked once, worth all it answers.
    if (previous !== undefined && first.start < previous.end) {
      matches[matches.length - 1] = {
        ...previous,
        end: Math.max(previous.end, last.end),
        value: previous.value + value,
      };
    } else matches.push({ start: first.start, end: last.end, wanted: found.at, value });
    at += found.terms.length - 1;
  }
  return matches;
}
