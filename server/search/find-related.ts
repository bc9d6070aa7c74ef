import type { StoredArticle } from '#core/contract/article.ts';
import type { Hit } from '#core/contract/search-response.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { EXACT_FIELDS } from '#core/query/rung.ts';
import { inverseDocumentFrequency } from '#core/ranking/inverse-document-frequency.ts';
import { toScoreTerms } from '#core/ranking/score-term.ts';
import { ok, type Result } from '#core/result.ts';
import type { Term } from '#core/vi/analyse.ts';
import { toMarking } from './answer-search.ts';
import type { SearchContext } from './create-search.ts';
import { findCopies } from './find-copies.ts';
import { gatherCandidates } from './gather-candidates.ts';
import { presentHit } from './present-hit.ts';
import { rankArticles } from './rank-articles.ts';

/** The articles nearest to one. */
export interface Neighbours {
  /** About the same matter. */
  readonly related: readonly Hit[];
  /** The same release, published elsewhere or again (see `findCopies`). */
  readonly alsoPublished: readonly Hit[];
}

const SALIENT_PAIRS = 12;
const RELATED = 5;
const COPIES = 10;
/** The body beyond this adds lists, not topics. */
const MAX_TERMS = 2000;
/** What the same matter and the same unit add: a town's own news on anything else stays behind another town's on this. */
const SAME_TOPIC = 1.3;
const SAME_UNIT = 1.1;

const pairKeys = (terms: readonly Term[]) => terms.map(({ vi }, at) => `${terms[at - 1]?.vi ?? ''} ${vi}`);

/**
 * The article's telling pairs of neighbouring words: often here, rarely elsewhere; those of the title count double. Its unit's
 * name is none: it says where, and every article of the unit holds it.
 */
function salientPairs(article: StoredArticle, { context }: SearchContext): readonly (readonly [Term, Term])[] {
  const { analyser, statistics } = context;
  const title = analyser.analyseForIndex(article.title ?? '').terms;
  const terms = [...title, ...title, ...analyser.analyseForIndex(article.body).terms].slice(0, MAX_TERMS);
  const names = [article.unit, ...article.unitToday].flatMap((name) => (name === null ? [] : [name]));
  const where = new Set(names.flatMap((name) => pairKeys(analyser.analyseForIndex(name).terms)));
  const counts = new Map<string, { readonly pair: readonly [Term, Term]; count: number; weight: number }>();
  for (const [at, second] of terms.entries()) {
    const first = terms[at - 1];
    if (first === undefined || second.breakBefore || /^\d/.test(first.vi + second.vi)) continue;
    const frequency = statistics.pairFrequency(first.vi, second.vi);
    if (frequency < 2) continue;
    const key = `${first.vi} ${second.vi}`;
    if (where.has(key)) continue;
    const known = counts.get(key) ?? { pair: [first, second] as const, count: 0, weight: 0 };
    known.count += 1;
    known.weight = Math.log1p(known.count) * inverseDocumentFrequency(frequency, statistics.articles());
    counts.set(key, known);
  }
  return [...counts.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SALIENT_PAIRS)
    .map(({ pair }) => pair);
}

/** Finds the articles nearest to one: those that share its telling word pairs, copies apart; topic and unit count, too. */
export async function findRelated(id: string, deps: SearchContext): Promise<Result<Neighbours | null, EngineError>> {
  const read = await deps.engine.articles([id]);
  if (!read.ok) return read;
  const [article] = read.value;
  if (article === undefined) return ok(null);
  const { statistics } = deps.context;
  const pairs = salientPairs(article, deps);
  const lists = pairs.map(([first, second]) => ({
    q: `"${first.vi} ${second.vi}" `,
    fields: EXACT_FIELDS,
    weight: inverseDocumentFrequency(statistics.pairFrequency(first.vi, second.vi), statistics.articles()),
  }));
  const terms = toScoreTerms(
    pairs.map((pair) => ({ terms: pair, quoted: false })),
    0,
  );
  const candidates = await gatherCandidates({ name: 'best-effort', lists, terms, rewrites: [] }, deps.engine);
  if (!candidates.ok) return candidates;
  const likeliest = candidates.value.ids.filter((other) => other !== id).slice(0, 60);
  const ranked = await rankArticles(likeliest, terms, deps.corpus);
  if (!ranked.ok) return ranked;
  const found = await findCopies(article, likeliest, deps);
  if (!found.ok) return found;
  const copies = new Map(found.value.map((copy) => [copy.id, copy]));
  const others = ranked.value.filter((other) => !copies.has(other.id));
  const best = others[0]?.score ?? 0;
  const near = others.filter(({ score }) => score > best * 0.25).slice(0, RELATED * 4);
  const scores = new Map(near.map((other) => [other.id, other.score]));
  const articles = await deps.engine.articles(near.map((hit) => hit.id));
  if (!articles.ok) return articles;
  const unmarked = toMarking(null, deps.corpus, deps.context.analyser);
  const worth = (other: StoredArticle) =>
    (scores.get(other.id) ?? 0) *
    (other.topics.some((topic) => article.topics.includes(topic)) ? SAME_TOPIC : 1) *
    (other.unit === article.unit ? SAME_UNIT : 1);
  const preferred = articles.value.toSorted((a, b) => worth(b) - worth(a));
  return ok({
    related: preferred.slice(0, RELATED).map((other) => presentHit(other, unmarked)),
    alsoPublished: ranked.value
      .flatMap(({ id: other }) => copies.get(other) ?? [])
      .slice(0, COPIES)
      .map((other) => presentHit(other, unmarked)),
  });
}
