import { assertNever } from '#core/result.ts';
import { ownerOf, toCounts, type Dropped, type FacetCounts } from './facet-counts.ts';
import type { FacetNumbers } from './facet-numbers.ts';
import type { CachedText } from './text-cache.ts';
import type { OwnedFilter } from './to-filters.ts';

/** The articles that pass every filter, and each facet's counts without its own filter. */
export interface Chosen {
  readonly ids: readonly string[];
  readonly counts: FacetCounts;
  /** How many would pass without the filters of one control. */
  readonly dropped: Dropped;
}

const NONE: ReadonlySet<OwnedFilter['owner']> = new Set();

type Test = (article: CachedText) => boolean;

function toTest({ owner, filter }: OwnedFilter, numbers: FacetNumbers): Test {
  const wanted = (values: readonly string[]) =>
    new Set(owner === 'dates' ? [] : values.flatMap((value) => numbers.find(owner, value) ?? []));
  switch (filter.kind) {
    case 'any-of': {
      const set = wanted(filter.values);
      return ({ values }) => values.some((value) => set.has(value));
    }
    case 'none-of': {
      const set = wanted(filter.values);
      return ({ values }) => !values.some((value) => set.has(value));
    }
    case 'dated': {
      const { from, to } = filter;
      const isWithin = (time: number | null) =>
        time !== null && (from === null || time >= from) && (to === null || time <= to);
      return ({ publishedAt, eventAt }) => isWithin(publishedAt) || isWithin(eventAt);
    }
    default:
      return assertNever(filter);
  }
}

/**
 * Filters and counts articles at hand, exactly as the engine would.
 *
 * For some thousand articles this takes a tenth of the time: the engine's six facets cost 6 ms at 1,256 matches, and with
 * filters each filtered facet is one more request (measured).
 */
export function countChosen(
  articles: ReadonlyMap<string, CachedText>,
  filters: readonly OwnedFilter[],
  numbers: FacetNumbers,
): Chosen {
  const tests = filters.map((filter) => ({ owner: filter.owner, passes: toTest(filter, numbers) }));
  const entries = numbers.entries();
  const tally = new Uint32Array(entries.length);
  const ids: string[] = [];
  const alone = new Map<OwnedFilter['owner'], number>(tests.map(({ owner }) => [owner, 0]));
  for (const [id, article] of articles) {
    const failed =
      tests.length === 0 ? NONE : new Set(tests.flatMap(({ owner, passes }) => (passes(article) ? [] : [owner])));
    if (failed.size === 0) {
      ids.push(id);
      for (const value of article.values) tally[value] = (tally[value] ?? 0) + 1;
    } else if (failed.size === 1) {
      for (const owner of failed) alone.set(owner, (alone.get(owner) ?? 0) + 1);
      for (const value of article.values) {
        const name = entries[value]?.name;
        if (name !== undefined && failed.has(ownerOf(name))) tally[value] = (tally[value] ?? 0) + 1;
      }
    }
  }
  const counts = toCounts(() => Object.create(null) as Record<string, number>);
  for (let number = 0; number < tally.length; number += 1) {
    const count = tally[number] ?? 0;
    const entry = entries[number];
    if (count > 0 && entry !== undefined) counts[entry.name][entry.value] = count;
  }
  const dropped = Object.fromEntries([...alone].map(([owner, count]) => [owner, ids.length + count]));
  return { ids, counts, dropped };
}
