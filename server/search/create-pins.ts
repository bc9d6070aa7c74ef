import { parseQuery } from '#core/query/parse-query.ts';
import type { Analyser } from '#core/vi/analyse.ts';
import { hasAccent } from '#core/vi/syllable.ts';
import type { PinRow } from '../operator/parse-pins.ts';

/** Which articles the operator puts first for which questions. */
export interface Pins {
  /** Articles for this question, in the operator's order. */
  readonly find: (question: string) => readonly string[];
  /** Every article pinned anywhere. */
  readonly ids: readonly string[];
}

/** The question's words as analysed; null when it rules words out, for then it is another question. */
function toKey(question: string, form: 'vi' | 'ascii', analyser: Analyser): string | null {
  const clauses = parseQuery(question.normalize('NFC'));
  if (clauses.some(({ kind }) => kind === 'not')) return null;
  const terms = clauses.flatMap(({ text }) => analyser.analyseForQuery(text).terms.map((term) => term[form]));
  return terms.length === 0 ? null : terms.join(' ');
}

/** Prepares the pins for look-ups: `UBND xã` is `Ủy ban nhân dân xã`, and a question without accents is any with them. */
export function createPins(rows: readonly PinRow[], analyser: Analyser): Pins {
  const tables = { vi: new Map<string, readonly string[]>(), ascii: new Map<string, readonly string[]>() };
  for (const { question, ids } of rows) {
    for (const form of ['vi', 'ascii'] as const) {
      const key = toKey(question, form, analyser);
      if (key !== null) tables[form].set(key, [...new Set([...(tables[form].get(key) ?? []), ...ids])]);
    }
  }
  return {
    ids: [...new Set(rows.flatMap(({ ids }) => ids))],
    find: (question) => {
      if (rows.length === 0) return [];
      const form = hasAccent(question) ? 'vi' : 'ascii';
      const key = toKey(question, form, analyser);
      return key === null ? [] : (tables[form].get(key) ?? []);
    },
  };
}
