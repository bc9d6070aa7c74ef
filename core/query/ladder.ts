import type { Rewrite } from '../contract/search-response.ts';
import { parseDocumentNumberQuery } from '../vi/document-numbers.ts';
import { isSyllable } from '../vi/syllable.ts';
import { buildBestEffort } from './best-effort.ts';
import { MAX_ENGINE_TERMS } from './engine-text.ts';
import type { PlanContext } from './plan-context.ts';
import { joinCompounds, readQuestion, type Question, type Unit } from './question.ts';
import { readTypedKeys } from './read-typed-keys.ts';
import { rewriteTerms, toWords } from './rewrite-terms.ts';
import type { PlanStep } from './rung.ts';
import { Rungs } from './rungs.ts';
import { countWords, LONG_SENTENCE, SENTENCE } from './sentence.ts';

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
  const corrected = forms === null ? units : joinCompounds(rewriteTerms(units, forms), context.segment);
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
    yield* asTyped.mixed(corrected);
    yield* asTyped.folded(units);
  } else if (!question.accented) {
    const restored = sameLetters ? corrected : units;
    yield* asTyped.trusted(restored);
    if (abbreviated.length > 0) yield* asTyped.mixed(restored);
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
