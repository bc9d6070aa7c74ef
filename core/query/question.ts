import type { Analyser, Term } from '../vi/analyse.ts';
import type { Segment } from '../vi/segment/create-segmenter.ts';
import { hasAccent } from '../vi/syllable.ts';
import { parseQuery } from './parse-query.ts';

/** Terms that belong together: a compound word, or a phrase somebody put in quotes. */
export interface Unit {
  readonly terms: readonly Term[];
  readonly quoted: boolean;
}

/** A question understood as far as its own words go; what the index holds comes in later, in the ladder. */
export interface Question {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly excluded: readonly Unit[];
  /** True when the writer used accents, so that a missing accent means something. */
  readonly accented: boolean;
  /** True when the last word may be unfinished: nothing follows it. */
  readonly typing: boolean;
}

/** Groups a clause's terms into compound words; the words of one expanded short form may form several. */
function toUnits(terms: readonly Term[], segment: Segment): readonly Unit[] {
  const joins = segment(terms.map((term) => term.word));
  const units: Term[][] = [];
  for (const [index, term] of terms.entries()) {
    const last = units.at(-1);
    if (last !== undefined && joins[index] === 1 && !term.breakBefore) last.push(term);
    else units.push([term]);
  }
  return units.map((group) => ({ terms: group, quoted: false }));
}

/** Groups words again that were rewritten one by one: `nông thnô mới` is three words, `nông thôn mới` is one. */
export function joinCompounds(units: readonly Unit[], segment: Segment): readonly Unit[] {
  const joined: Unit[] = [];
  let free: Term[] = [];
  const flush = () => {
    joined.push(...toUnits(free, segment));
    free = [];
  };
  for (const unit of units) {
    if (!unit.quoted) free.push(...unit.terms);
    else {
      flush();
      joined.push(unit);
    }
  }
  flush();
  return joined;
}

/** Reads a question: clauses, terms, compounds. Text without a letter or digit gives no units. */
export function readQuestion(text: string, analyser: Analyser, segment: Segment): Question {
  const units: Unit[] = [];
  const excluded: Unit[] = [];
  for (const clause of parseQuery(text.normalize('NFC'))) {
    const { terms } = analyser.analyseForQuery(clause.text);
    if (terms.length === 0) continue;
    if (clause.kind === 'words') units.push(...toUnits(terms, segment));
    else if (clause.kind === 'phrase') units.push({ terms, quoted: true });
    else excluded.push({ terms, quoted: true });
  }
  const last = units.at(-1);
  return {
    text,
    units,
    excluded,
    accented: units.some((unit) => unit.terms.some((term) => term.expandedFrom === null && hasAccent(term.word))),
    typing: last !== undefined && !last.quoted && /[\p{L}\p{N}\p{M}]$/u.test(text),
  };
}
