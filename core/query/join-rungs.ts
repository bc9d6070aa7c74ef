import type { Rung } from './rung.ts';
import { toSide } from './to-side.ts';

/** From the words as typed to what strays from them most. */
const LOOSENESS: readonly Rung['name'][] = ['document-number', 'exact', 'prefix', 'loose', 'mixed', 'folded'];

/**
 * Makes one step of the steps that answer the sides of a question with `HOẶC`; it is called by the loosest of them, and no
 * best effort follows it.
 */
export function joinRungs(rungs: readonly Rung[]): Rung | null {
  const [first, ...others] = rungs;
  if (first === undefined) return null;
  if (others.length === 0) return { ...first, contested: false };
  const names = new Set(rungs.map(({ name }) => name));
  return {
    name: LOOSENESS.findLast((name) => names.has(name)) ?? first.name,
    q: '',
    fields: [],
    filters: [],
    sides: rungs.map(toSide),
    phrases: [],
    order: null,
    // The last word of one side and the first of the next are no pair.
    terms: rungs.flatMap(({ terms }) => terms.map((term, at) => (at === 0 ? { ...term, breakBefore: true } : term))),
    rewrites: rungs.flatMap(({ rewrites }) => rewrites),
    contested: false,
    suggestion: null,
  };
}
