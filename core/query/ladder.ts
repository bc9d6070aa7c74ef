import type { Rewrite } from '../contract/search-response.ts';
import type { CorpusStatistics } from '../ranking/corpus-statistics.ts';
import { toScoreTerms, type ScoreTerm } from '../ranking/score-term.ts';
import type { Analyser, Term } from '../vi/analyse.ts';
import { parseDocumentNumberQuery } from '../vi/document-numbers.ts';
import type { Segment } from '../vi/segment/create-segmenter.ts';
import { isSyllable } from '../vi/syllable.ts';
import { buildBestEffort } from './best-effort.ts';
import { packUnits, toEngineText, MAX_ENGINE_TERMS, type EngineTextOptions } from './engine-text.ts';
import { readQuestion, type Question, type Unit } from './question.ts';
import { readTypedKeys } from './read-typed-keys.ts';
import { rewriteTerms, toWords } from './rewrite-terms.ts';
import { ALL_FIELDS, EXACT_FIELDS, FOLDED_FIELDS, type PlanStep, type Rung } from './rung.ts';
import type { Speller } from './speller.ts';

/** What planning needs to know about the language and the corpus. */
export interface PlanContext {
  readonly analyser: Analyser;
  readonly segment: Segment;
  readonly statistics: CorpusStatistics;
  readonly speller: Speller;
}

/** What a folded match counts beside an exact one: with accents typed, a little; without, almost as much. */
const FOLDED_WEIGHT_ACCENTED = 0.3;
const FOLDED_WEIGHT_PLAIN = 0.6;

/** From so many words on, articles that hold every word are often not the ones asked for: a best effort is made, too. */
const SENTENCE = 5;
/** The same where words are only met after accents were dropped. */
const FOLDED_SENTENCE = 4;
/** From so many words on, holding every one of them is chance. All three were chosen on half of each test collection. */
const LONG_SENTENCE = 7;

/** Words, a compound being one; without accents compounds go unseen, and three syllables are about two words. */
function countWords({ accented, units }: Question): number {
  if (units.some((unit) => unit.quoted)) return 1;
  return accented ? units.length : Math.round((units.flatMap((unit) => unit.terms).length * 2) / 3);
}

/** The rungs of one reading of the question (as typed, or rewritten), strictest first. */
class Rungs {
  readonly #question: Question;
  readonly #units: readonly Unit[];
  readonly #context: PlanContext;
  readonly #rewrites: readonly Rewrite[];

  constructor(question: Question, units: readonly Unit[], rewrites: readonly Rewrite[], context: PlanContext) {
    this.#question = question;
    this.#units = units;
    this.#rewrites = rewrites;
    this.#context = context;
  }

  #rung(name: Rung['name'], fields: Rung['fields'], options: EngineTextOptions, terms: readonly ScoreTerm[]): Rung[] {
    // Beyond ten words, holding every one of them is chance; holding them in this order is the headline itself.
    const pasted = this.#terms.length > MAX_ENGINE_TERMS;
    const limit = pasted ? 1 : MAX_ENGINE_TERMS - this.#question.excluded.length;
    const units = options.compounds ? packUnits(this.#units, limit, this.#context.statistics) : this.#units;
    const q = units === null ? null : toEngineText(units, this.#question.excluded, options);
    const folded = this.#question.accented && (name === 'mixed' || name === 'folded');
    const contested = countWords(this.#question) >= (folded ? FOLDED_SENTENCE : SENTENCE);
    return q === null
      ? []
      : [{ name, q, fields, filters: [], terms, rewrites: this.#rewrites, contested, suggestion: null }];
  }

  get #terms(): readonly Term[] {
    return this.#units.flatMap((unit) => unit.terms);
  }

  documentNumber(key: string): Rung {
    const terms = toScoreTerms(this.#units, FOLDED_WEIGHT_PLAIN);
    const filters = [{ kind: 'any-of', field: 'documentKeys', values: [key] }] as const;
    const rung = { name: 'document-number', q: '', fields: EXACT_FIELDS, filters, terms } as const;
    return { ...rung, rewrites: [], contested: false, suggestion: null };
  }

  exact(): Rung[] {
    const terms = toScoreTerms(this.#units, FOLDED_WEIGHT_ACCENTED);
    return this.#rung('exact', EXACT_FIELDS, { spelling: 'vi', compounds: true, prefix: false }, terms);
  }

  loose(): Rung[] {
    const terms = toScoreTerms(this.#units, FOLDED_WEIGHT_ACCENTED);
    return this.#rung('loose', EXACT_FIELDS, { spelling: 'vi', compounds: false, prefix: false }, terms);
  }

  prefix(spelling: 'vi' | 'ascii'): Rung[] {
    if (!this.#question.typing) return [];
    const terms = toScoreTerms(this.#units, spelling === 'vi' ? FOLDED_WEIGHT_ACCENTED : FOLDED_WEIGHT_PLAIN);
    const marked = terms.map((term, at) => ({ ...term, prefix: at === terms.length - 1 }));
    const fields = spelling === 'vi' ? EXACT_FIELDS : FOLDED_FIELDS;
    return this.#rung('prefix', fields, { spelling, compounds: false, prefix: true }, marked);
  }

  mixed(): Rung[] {
    const terms = toScoreTerms(this.#units, FOLDED_WEIGHT_PLAIN);
    return this.#rung('mixed', ALL_FIELDS, { spelling: 'mixed', compounds: false, prefix: false }, terms);
  }

  folded(restored: readonly Unit[]): Rung[] {
    const weight = this.#question.accented ? FOLDED_WEIGHT_ACCENTED : FOLDED_WEIGHT_PLAIN;
    const terms = toScoreTerms(restored, weight);
    const long = this.#terms.length > MAX_ENGINE_TERMS;
    const rungs = this.#rung('folded', FOLDED_FIELDS, { spelling: 'ascii', compounds: long, prefix: false }, terms);
    const words = toWords(restored);
    const q = toEngineText(restored, this.#question.excluded, { spelling: 'vi', compounds: true, prefix: false });
    if (q === null || words === toWords(this.#units)) return rungs;
    return rungs.map((rung) => ({ ...rung, suggestion: { words, q } }));
  }
}

/** A last word such as the `b` of `thông b`: letters that are the start of a word and no word. */
function endsUnfinished({ typing, units }: Question): boolean {
  const last = units.at(-1)?.terms.at(-1);
  if (!typing || last === undefined || last.expandedFrom !== null) return false;
  return (
    last.word.length <= 3 &&
    last.word === last.word.toLowerCase() &&
    /^\p{L}+$/u.test(last.word) &&
    !isSyllable(last.word)
  );
}

const expansions = (units: readonly Unit[]): readonly Rewrite[] => {
  const parts = new Map<string, string[]>();
  for (const { expandedFrom, word } of units.flatMap((unit) => unit.terms)) {
    if (expandedFrom !== null) parts.set(expandedFrom, [...(parts.get(expandedFrom) ?? []), word]);
  }
  return [...parts].map(([from, words]) => ({ kind: 'abbreviation', from, to: words.join(' ') }));
};

/**
 * Lists the steps of the query plan for one question, strictest first; the first step that finds anything answers.
 *
 * Lazy, because most questions end at an early step and each step is a question to the engine. `literal` stops after the words as
 * typed. A question without words gives no steps.
 */
export function* planLadder(
  text: string,
  literal: boolean,
  context: PlanContext,
): Generator<PlanStep, void, undefined> {
  const question = readQuestion(text, context.analyser, context.segment);
  const { units } = question;
  if (units.length === 0) return;
  const abbreviated = expansions(units);
  const asTyped = new Rungs(question, units, abbreviated, context);
  if (literal) {
    yield* asTyped.exact();
    yield* asTyped.loose();
    return;
  }
  const number = parseDocumentNumberQuery(text);
  if (number !== null) yield asTyped.documentNumber(number);
  const keys = readTypedKeys(question, context);
  if (keys !== null) {
    const decoded = new Rungs(question, keys.units, [keys.rewrite], context);
    yield* decoded.exact();
    yield* decoded.loose();
  }
  const terms = units.flatMap((unit) => unit.terms);
  const correction = context.speller.correct(terms);
  const forms = correction?.forms ?? null;
  const corrected = forms === null ? units : rewriteTerms(units, forms);
  const rewrite: Rewrite = {
    kind: question.accented ? 'spelling' : 'accents',
    from: toWords(units),
    to: toWords(corrected),
  };
  const repaired = forms === null ? null : new Rungs(question, corrected, [...abbreviated, rewrite], context);
  const words = countWords(question);
  const long = words >= SENTENCE;
  if (question.accented) {
    if (endsUnfinished(question)) yield* asTyped.prefix('vi');
    if (repaired !== null && correction?.certain === true && !long) yield* repaired.exact();
    if (words < LONG_SENTENCE || terms.length > MAX_ENGINE_TERMS) yield* asTyped.exact();
  } else if (endsUnfinished(question)) yield* asTyped.prefix('ascii');

  const sameLetters = corrected.flatMap((unit) => unit.terms).every((term, at) => term.ascii === terms[at]?.ascii);
  if (question.accented && !long) {
    // While the last word is being typed it may lack its end; a slip in an earlier word will not mend itself.
    const slipped = forms !== null && forms.at(-1) === terms.at(-1)?.vi;
    if (repaired !== null && slipped) yield* repaired.exact();
    yield* asTyped.prefix('vi');
    if (repaired !== null && !slipped) yield* repaired.exact();
    yield* asTyped.loose();
    if (repaired !== null) yield* repaired.loose();
    yield* asTyped.mixed();
    yield* asTyped.folded(units);
  } else if (!question.accented) {
    const restored = sameLetters ? corrected : units;
    if (abbreviated.length > 0) yield* asTyped.mixed();
    yield* asTyped.folded(restored);
    yield* asTyped.prefix('ascii');
    if (!sameLetters && repaired !== null) yield* repaired.folded(corrected);
  }
  const [best, rewrites] =
    keys !== null
      ? [keys.units, [keys.rewrite]]
      : [corrected, forms === null ? abbreviated : [...abbreviated, rewrite]];
  yield buildBestEffort(question, best, rewrites, context.statistics);
}
