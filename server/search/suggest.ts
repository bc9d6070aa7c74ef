import { articlePath } from '#core/contract/article-path.ts';
import type { SuggestResponse, Suggestion } from '#core/contract/suggestion.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { planLadder } from '#core/query/ladder.ts';
import { readQuestion } from '#core/query/question.ts';
import { readTypedKeys } from '#core/query/read-typed-keys.ts';
import { EXACT_FIELDS, FOLDED_FIELDS } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import { hasAccent } from '#core/vi/syllable.ts';
import type { SearchContext } from './create-search.ts';
import { foldedWords, namedValues } from './named-values.ts';
import { searchPath } from './search-path.ts';
import { suggestPhrases } from './suggest-phrases.ts';

const MAX_TITLES = 4;
const MAX_UNITS = 3;
const MAX_TOPICS = 2;
const MIN_LETTERS = 2;

const choose = (facet: 'unit' | 'topic', value: string): Partial<SearchQuery> => {
  const empty = emptySearchQuery();
  return { filters: { ...empty.filters, [facet]: { include: [value], exclude: [] } } };
};

/** True when every word typed begins a word of a name, so that `vinh li` finds «Huyện Vĩnh Linh». */
const startsWords = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.every((part) => name.some((word) => word.startsWith(part)));

/** Titles that hold what is typed, as far as it is typed. */
async function suggestTitles(
  text: string,
  { engine, context }: SearchContext,
  signal?: AbortSignal,
): Promise<Result<readonly Suggestion[], EngineError>> {
  const step = [...planLadder(text, false, context)].find(({ name }) => name === 'prefix' || name === 'folded');
  if (step === undefined || step.name === 'best-effort') return ok([]);
  const field = (hasAccent(text) ? EXACT_FIELDS : FOLDED_FIELDS)[0] ?? 'titleVi';
  const request = { q: step.q.trimEnd(), fields: [field], filters: [], facets: [], sort: 'relevance' } as const;
  const found = await engine.search([{ ...request, offset: 0, limit: MAX_TITLES }], signal);
  if (!found.ok) return found;
  const articles = await engine.articles(found.value[0]?.ids ?? []);
  if (!articles.ok) return articles;
  return ok(
    articles.value.flatMap(({ id, title }): readonly Suggestion[] =>
      title === null ? [] : [{ kind: 'title', text: title, count: null, path: articlePath(id, title) }],
    ),
  );
}

/**
 * Completes what is being typed: phrases of the corpus, units, topics and titles, each leading to at least one article.
 *
 * Words without accents and Telex keys work as in a search.
 */
export async function suggest(
  typed: string,
  deps: SearchContext,
  signal?: AbortSignal,
): Promise<Result<SuggestResponse, EngineError>> {
  const { analyser, segment } = deps.context;
  const text = readTypedKeys(readQuestion(typed, analyser, segment), deps.context)?.rewrite.to ?? typed;
  const words = foldedWords(text);
  if (words.join('').length < MIN_LETTERS) return ok({ query: typed, suggestions: [] });
  const [values, titles, phrases] = await Promise.all([
    namedValues(deps.engine, deps.corpus, deps.aliases),
    suggestTitles(text, deps, signal),
    suggestPhrases(text, deps, signal),
  ]);
  if (!values.ok) return values;
  if (!titles.ok) return titles;
  if (!phrases.ok) return phrases;
  const named = (wanted: 'unit' | 'topic', most: number) =>
    values.value
      .filter(({ kind, names }) => kind === wanted && names.some((name) => startsWords(words, name)))
      .slice(0, most)
      .map(({ kind, label, value, count }): Suggestion => ({
        kind,
        text: label,
        count,
        path: searchPath(choose(kind, value)),
      }));
  return ok({
    query: typed,
    suggestions: [
      ...phrases.value.map(({ words: phrase, count }): Suggestion => ({
        kind: 'phrase',
        text: phrase,
        count,
        path: searchPath({ text: phrase }),
      })),
      ...named('unit', MAX_UNITS),
      ...named('topic', MAX_TOPICS),
      ...titles.value,
    ],
  });
}
