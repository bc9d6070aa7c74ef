import { articlePath } from '#core/contract/article-path.ts';
import { TOPICS } from '#core/contract/topic.ts';
import type { SuggestResponse, Suggestion } from '#core/contract/suggestion.ts';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { EngineError, EngineRequest } from '#core/query/engine-request.ts';
import { planLadder } from '#core/query/ladder.ts';
import { readQuestion } from '#core/query/question.ts';
import { readTypedKeys } from '#core/query/read-typed-keys.ts';
import { EXACT_FIELDS, FOLDED_FIELDS } from '#core/query/rung.ts';
import { ok, type Result } from '#core/result.ts';
import { fold } from '#core/vi/fold.ts';
import { hasAccent } from '#core/vi/syllable.ts';
import type { SearchContext } from './create-search.ts';
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

/** True when every word typed begins a word of the text, accents aside, so that `vinh li` finds «Huyện Vĩnh Linh». */
function startsWords(typed: readonly string[], text: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * Completes what is being typed: phrases of the corpus, units, topics and titles, each leading to at least one article.
 *
 * Words without accents and Telex keys work as in a search. One engine call for units and topics that hold articles, one
 * for titles.
 */
export async function suggest(
  typed: string,
  deps: SearchContext,
  signal?: AbortSignal,
): Promise<Result<SuggestResponse, EngineError>> {
  const { analyser, segment } = deps.context;
  const text = readTypedKeys(readQuestion(typed, analyser, segment), deps.context)?.rewrite.to ?? typed;
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.join('').length < MIN_LETTERS) return ok({ query: typed, suggestions: [] });
  const step = [...planLadder(text, false, deps.context)].find(({ name }) => name === 'prefix' || name === 'folded');
  const base = { filters: [], sort: 'relevance', offset: 0 } as const;
  const accented = hasAccent(text);
  const titles: readonly EngineRequest[] =
    step === undefined || step.name === 'best-effort'
      ? []
      : [
          {
            ...base,
            q: step.q.trimEnd(),
            fields: [(accented ? EXACT_FIELDS : FOLDED_FIELDS)[0] ?? 'titleVi'],
            facets: [],
            limit: MAX_TITLES,
          },
        ];
  const answers = await deps.engine.search(
    [{ ...base, q: '', fields: EXACT_FIELDS, facets: ['unitNames', 'topics'], limit: 0 }, ...titles],
    signal,
  );
  if (!answers.ok) return answers;
  const [all, found] = answers.value;
  const articles = await deps.engine.articles(found?.ids ?? []);
  if (!articles.ok) return articles;
  const units = Object.entries(all?.facets['unitNames'] ?? {})
    .filter(([name]) => [name, ...deps.aliases.of([name])].some((known) => startsWords(words, known)))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_UNITS)
    .map(([name, count]): Suggestion => ({ kind: 'unit', text: name, count, path: searchPath(choose('unit', name)) }));
  const topics = TOPICS.filter(({ label }) => startsWords(words, label))
    .map(({ id, label }): Suggestion => ({
      kind: 'topic',
      text: label,
      count: all?.facets['topics']?.[id] ?? 0,
      path: searchPath(choose('topic', id)),
    }))
    .filter(({ count }) => count !== null && count > 0)
    .slice(0, MAX_TOPICS);
  const phrases = await suggestPhrases(text, deps, signal);
  if (!phrases.ok) return phrases;
  const headlines = articles.value.flatMap(({ id, title }): readonly Suggestion[] =>
    title === null ? [] : [{ kind: 'title', text: title, count: null, path: articlePath(id, title) }],
  );
  return ok({
    query: typed,
    suggestions: [
      ...phrases.value.map(({ words: phrase, count }): Suggestion => ({
        kind: 'phrase',
        text: phrase,
        count,
        path: searchPath({ text: phrase }),
      })),
      ...units,
      ...topics,
      ...headlines,
    ],
  });
}
