import type { SearchQuery } from '#core/contract/search-query.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { ok, type Result } from '#core/result.ts';
import type { Findings } from './ask-engine.ts';
import type { Corpus } from './corpus.ts';
import { countChosen } from './count-chosen.ts';
import type { Pins } from './create-pins.ts';
import { toCounts, type Dropped, type FacetCounts } from './facet-counts.ts';
import { sortOf } from './page-of.ts';
import type { CachedText } from './text-cache.ts';
import { OWNERS, toFilters } from './to-filters.ts';

/** Articles the operator puts first for a question. */
export interface Pinned {
  /** Those that pass the filters, in the operator's order. */
  readonly ids: readonly string[];
  /** All that are in the index. */
  readonly texts: ReadonlyMap<string, CachedText>;
  readonly counts: FacetCounts;
  readonly dropped: Dropped;
}

const NONE: Pinned = { ids: [], texts: new Map(), counts: toCounts(() => ({})), dropped: {} };

/** Reads what is pinned for a question; nothing in the order of dates, which would be a wrong order then. */
export async function readPinned(
  query: SearchQuery,
  pins: Pins,
  corpus: Pick<Corpus, 'texts'>,
): Promise<Result<Pinned, EngineError>> {
  const wanted = sortOf(query) === 'relevance' ? pins.find(query.text) : [];
  if (wanted.length === 0) return ok(NONE);
  const read = await corpus.texts.read(wanted);
  if (!read.ok) return read;
  const texts = new Map(
    wanted.flatMap((id) => {
      const text = read.value.get(id);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
  return ok({ texts, ...countChosen(texts, toFilters(query), corpus.texts.numbers) });
}

/** Counts the pinned articles in, each once whether the words find it or not. */
export function addPinned(
  findings: Findings,
  { ids, texts, counts, dropped }: Pinned,
  query: SearchQuery,
  corpus: Pick<Corpus, 'texts'>,
): Findings {
  if (texts.size === 0) return findings;
  if (findings.whole !== null) {
    const whole = new Map([...texts, ...findings.whole]);
    const chosen = countChosen(whole, toFilters(query), corpus.texts.numbers);
    return { ...findings, ...chosen, whole, total: chosen.ids.length };
  }
  // The engine was asked to leave them out (`Question.except`).
  const sum = toCounts((name) => {
    const sums = { ...findings.counts[name] };
    for (const [value, count] of Object.entries(counts[name])) sums[value] = (sums[value] ?? 0) + count;
    return sums;
  });
  const sums = OWNERS.flatMap((owner) => {
    const total = findings.dropped[owner];
    return total === undefined ? [] : [[owner, total + (dropped[owner] ?? 0)] as const];
  });
  return { ...findings, counts: sum, dropped: Object.fromEntries(sums), total: findings.total + ids.length };
}
