import type { Rewrite } from '../contract/search-response.ts';
import { toScoreTerms, type ScoreTerm } from '../ranking/score-term.ts';
import type { Term } from '../vi/analyse.ts';
import { packUnits, toEngineText, MAX_ENGINE_TERMS, type EngineTextOptions } from './engine-text.ts';
import type { PlanContext } from './plan-context.ts';
import type { Question, Unit } from './question.ts';
import { toWords } from './rewrite-terms.ts';
import { ALL_FIELDS, EXACT_FIELDS, FOLDED_FIELDS, type Rung } from './rung.ts';
import { countWords, FOLDED_SENTENCE, SENTENCE } from './sentence.ts';
import { toPhrases } from './to-phrases.ts';
import { toWordOrder } from './to-word-order.ts';
import { trustCompounds } from './trust-compounds.ts';

/** What a folded match counts beside an exact one: with accents typed, a little; without, almost as much. */
const FOLDED_WEIGHT_ACCENTED = 0.3;
const FOLDED_WEIGHT_PLAIN = 0.6;

/** The rungs of one reading of the question (as typed, or rewritten), strictest first. */
export class Rungs {
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

  /** `accented` are the units with the likeliest accents put back. */
  #rung(
    name: Rung['name'],
    fields: Rung['fields'],
    options: EngineTextOptions,
    terms: readonly ScoreTerm[],
    accented: readonly Unit[] = this.#units,
  ): Rung[] {
    const { excluded } = this.#question;
    const { statistics } = this.#context;
    // Beyond ten words, holding every one of them is chance; holding them in this order is the headline itself.
    const pasted = this.#terms.length > MAX_ENGINE_TERMS;
    const limit = pasted ? 1 : MAX_ENGINE_TERMS - excluded.length;
    const units = options.compounds ? packUnits(this.#units, limit, statistics) : this.#units;
    const q = units === null ? null : toEngineText(units, excluded, options);
    if (units === null || q === null) return [];
    const order = options.spelling === 'vi' ? null : toWordOrder({ units, excluded, accented }, options, statistics);
    const folded = this.#question.accented && (name === 'mixed' || name === 'folded');
    const contested = countWords(this.#question) >= (folded ? FOLDED_SENTENCE : SENTENCE);
    const phrases = toPhrases(units, options);
    const rung = { name, q, fields, filters: [], sides: [], phrases, order, terms, rewrites: this.#rewrites };
    return [{ ...rung, contested, suggestion: null }];
  }

  get #terms(): readonly Term[] {
    return this.#units.flatMap((unit) => unit.terms);
  }

  documentNumber(key: string): Rung {
    const terms = toScoreTerms(this.#units, FOLDED_WEIGHT_PLAIN);
    const filters = [{ kind: 'any-of', field: 'documentKeys', values: [key] }] as const;
    const rung = { name: 'document-number', q: '', fields: EXACT_FIELDS, filters, terms } as const;
    return { ...rung, sides: [], phrases: [], order: null, rewrites: [], contested: false, suggestion: null };
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

  mixed(restored: readonly Unit[]): Rung[] {
    const terms = toScoreTerms(this.#units, FOLDED_WEIGHT_PLAIN);
    return this.#rung('mixed', ALL_FIELDS, { spelling: 'mixed', compounds: false, prefix: false }, terms, restored);
  }

  /** Without accents, but for those of compounds that leave little doubt; a pasted headline is found by its order. */
  trusted(restored: readonly Unit[]): Rung[] {
    if (this.#terms.length > MAX_ENGINE_TERMS) return [];
    const units = trustCompounds(this.#units, restored, this.#context.speller);
    if (units === null) return [];
    const [from, to] = [toWords(this.#units), toWords(units)];
    // `thanh tra` is written so.
    const rewrites: readonly Rewrite[] = from === to ? [] : [{ kind: 'accents', from, to }];
    const reading = new Rungs(this.#question, units, [...this.#rewrites, ...rewrites], this.#context);
    const sure = units.flatMap((unit) => unit.terms.map(() => unit.terms.length > 1));
    if (!sure.includes(false)) return reading.exact();
    const terms = toScoreTerms(restored, FOLDED_WEIGHT_PLAIN).map((term, at) =>
      sure[at] === true ? { ...term, foldedWeight: 0 } : term,
    );
    const options = { spelling: 'mixed', compounds: true, prefix: false } as const;
    return reading.#offering(restored, reading.#rung('mixed', ALL_FIELDS, options, terms, restored));
  }

  folded(restored: readonly Unit[]): Rung[] {
    const weight = this.#question.accented ? FOLDED_WEIGHT_ACCENTED : FOLDED_WEIGHT_PLAIN;
    const terms = toScoreTerms(restored, weight);
    const long = this.#terms.length > MAX_ENGINE_TERMS;
    const options = { spelling: 'ascii', compounds: long, prefix: false } as const;
    return this.#offering(restored, this.#rung('folded', FOLDED_FIELDS, options, terms, restored));
  }

  /** The same rungs, with the question in all its likely accents as a suggestion where that is another one. */
  #offering(restored: readonly Unit[], rungs: Rung[]): Rung[] {
    const words = toWords(restored);
    const q = toEngineText(restored, this.#question.excluded, { spelling: 'vi', compounds: true, prefix: false });
    if (q === null || words === toWords(this.#units)) return rungs;
    return rungs.map((rung) => ({ ...rung, suggestion: { words, q } }));
  }
}
