import type { Rewrite } from '../contract/search-response.ts';
import { decodeTypedKeys, type InputMethod } from '../vi/typed-keys.ts';
import { encode } from '../vi/encode.ts';
import { isSyllable } from '../vi/syllable.ts';
import type { PlanContext } from './plan-context.ts';
import { readQuestion, type Question, type Unit } from './question.ts';

/** A question typed with the input method off, read as it was meant. */
export interface TypedKeys {
  readonly units: readonly Unit[];
  readonly rewrite: Rewrite;
}

const METHODS: readonly InputMethod[] = ['telex', 'vni'];

/** Decodes every word that needs it, or gives null when a word is neither plain Vietnamese nor keys of a known one. */
function decode(question: Question, method: InputMethod, context: PlanContext): string | null {
  let decoded = 0;
  let certain = false;
  const words: string[] = [];
  for (const { word, expandedFrom } of question.units.flatMap((unit) => unit.terms)) {
    const meant = expandedFrom === null ? decodeTypedKeys(word, method) : null;
    if (meant !== null && !isSyllable(word) && context.statistics.frequency(encode(meant).vi) > 0) {
      decoded += 1;
      certain ||= /dd|aa|ee|oo|w|\d/.test(word.toLowerCase()) || context.statistics.frequency(encode(word).vi) === 0;
      words.push(meant);
    } else if (isSyllable(word) || /^\d+$/.test(word)) words.push(word);
    else return null;
  }
  // One word such as `bus` also decodes (bú); where the index holds it, only doubled letters, w, digits or a second word
  // make it certain.
  return certain || decoded > 1 ? words.join(' ') : null;
}

/** Reads Telex or VNI keys typed without an input method: `uyr ban nhaan daan` -> `ủy ban nhân dân`; null otherwise. */
export function readTypedKeys(question: Question, context: PlanContext): TypedKeys | null {
  if (question.accented || question.units.some((unit) => unit.quoted)) return null;
  for (const method of METHODS) {
    const to = decode(question, method, context);
    if (to !== null) {
      const { units } = readQuestion(to, context.analyser, context.segment);
      return { units, rewrite: { kind: method, from: question.text.trim(), to } };
    }
  }
  return null;
}
