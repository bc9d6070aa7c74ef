import { TOPICS } from '#core/contract/topic.ts';
import type { UnitAliases } from '#core/places/unit-aliases.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { EXACT_FIELDS } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import { fold } from '#core/vi/fold.ts';
import type { Engine } from '../engine/engine.ts';
import type { Corpus } from './corpus.ts';

/** A unit or topic that holds articles, with the words of each of its names, accents aside. */
export interface NamedValue {
  readonly kind: 'unit' | 'topic';
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly names: readonly (readonly string[])[];
}

interface Kept {
  readonly aliases: UnitAliases;
  readonly reading: Promise<Result<readonly NamedValue[], EngineError>>;
}

/** By the statistics of a corpus: they are made anew when the index changes. */
const kept = new WeakMap<Corpus['statistics'], Kept>();

/** The words of a text without accents. */
export const foldedWords = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

async function read(engine: Engine, aliases: UnitAliases): Promise<Result<readonly NamedValue[], EngineError>> {
  const facets = ['unitNames', 'topics'];
  const all = { q: '', fields: EXACT_FIELDS, filters: [], facets, sort: 'relevance', offset: 0, limit: 0 } as const;
  const answers = await engine.search([all]);
  if (!answers.ok) return answers;
  const counts = answers.value[0]?.facets ?? {};
  const units = Object.entries(counts['unitNames'] ?? {}).map(([value, count]): NamedValue => {
    const names = [value, ...aliases.of([value])].map(foldedWords);
    return { kind: 'unit', value, label: value, count, names };
  });
  const topics = TOPICS.map(({ id, label }): NamedValue => {
    return { kind: 'topic', value: id, label, count: counts['topics']?.[id] ?? 0, names: [foldedWords(label)] };
  });
  return ok([...units, ...topics].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count));
}

/**
 * Units and topics that hold articles, those with the most first.
 *
 * Asked for at every letter typed and the same for all of them: read once for each state of the index, whoever's request
 * comes first, so it is not tied to that one being called off.
 */
export function namedValues(
  engine: Engine,
  { statistics }: Corpus,
  aliases: UnitAliases,
): Promise<Result<readonly NamedValue[], EngineError>> {
  const known = kept.get(statistics);
  if (known?.aliases === aliases) return known.reading;
  const reading = read(engine, aliases);
  kept.set(statistics, { aliases, reading });
  // A failure is not remembered: the engine may be back at the next letter.
  void reading.then((answer) => {
    if (!answer.ok && kept.get(statistics)?.reading === reading) kept.delete(statistics);
  });
  return reading;
}
