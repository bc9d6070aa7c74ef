import type { Lang } from '#core/contract/lang.ts';
import type { ArticleView } from '#core/contract/pages.ts';
import type { PortalStatus } from '#core/contract/portal-status.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { Rewrite, SearchResponse } from '#core/contract/search-response.ts';
import type { SuggestResponse } from '#core/contract/suggestion.ts';
import type { UnitAliases } from '#core/places/unit-aliases.ts';
import type { Segment } from '#core/vi/segment/create-segmenter.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import type { Result } from '#core/result.ts';
import type { Analyser } from '#core/vi/analyse.ts';
import type { Engine } from '../engine/engine.ts';
import { answerSearch } from './answer-search.ts';
import type { Pins } from './create-pins.ts';
import { createCorpusKeeper, type Corpus } from './corpus.ts';
import { findRelated, type Neighbours } from './find-related.ts';
import { keepArticles } from './keep-articles.ts';
import { readStatus } from './read-status.ts';
import { suggest } from './suggest.ts';
import type { TextFigures } from './text-cache.ts';
import { viewArticle } from './view-article.ts';

/** Everything the server answers from the index. */
export interface Search {
  /** `lang` is that of the advice where nothing is found. */
  readonly search: (
    query: SearchQuery,
    signal?: AbortSignal,
    lang?: Lang,
  ) => Promise<Result<SearchResponse, EngineError>>;
  /** Null when there is no such article; `query` is the search it was found by, `find` words to mark in its place. */
  readonly article: (
    id: string,
    query: SearchQuery | null,
    find?: string | null,
  ) => Promise<Result<ArticleView | null, EngineError>>;
  readonly related: (id: string) => Promise<Result<Neighbours | null, EngineError>>;
  readonly status: () => Promise<Result<PortalStatus, EngineError>>;
  /** Numbers for those who watch over the portal, without asking the engine; null before the first question. */
  readonly figures: () => SearchFigures | null;
  readonly suggest: (text: string, signal?: AbortSignal) => Promise<Result<SuggestResponse, EngineError>>;
}

/** The state of what is kept at hand. */
export interface SearchFigures {
  readonly articles: number;
  readonly texts: TextFigures;
  /** The last load of each source, the latest first. */
  readonly runs: Corpus['runs'];
}

/** What operators teach the search. */
export interface SearchLists {
  /** With their abbreviations. */
  readonly analyser: Analyser;
  readonly pins: Pins;
  readonly aliases: UnitAliases;
}

export interface SearchDeps {
  readonly engine: Engine;
  readonly segment: Segment;
  /** The operator's lists, asked for with every question: they may change while the server runs. */
  readonly lists: () => SearchLists;
  /** Says what became of the units a question names. */
  readonly readUnits: (question: string) => readonly Rewrite[];
  readonly now: () => number;
}

/** Puts the query plan, ranking, highlighting and suggestions together over one engine. */
export function createSearch({ engine: given, segment, lists, readUnits, now }: SearchDeps): Search {
  const engine = keepArticles(given, now);
  const keeper = createCorpusKeeper(engine, now);
  const withCorpus = async <T>(
    answer: (deps: SearchContext) => Promise<Result<T, EngineError>>,
  ): Promise<Result<T, EngineError>> => {
    const corpus = await keeper.current();
    if (!corpus.ok) return corpus;
    const { statistics, speller } = corpus.value;
    const { analyser, pins, aliases } = lists();
    return answer({
      engine,
      corpus: corpus.value,
      context: { analyser, segment, statistics, speller },
      pins,
      aliases,
      readUnits: (question) => [...aliases.find(question), ...readUnits(question)],
      now,
    });
  };
  return {
    search: (query, signal, lang) => withCorpus((deps) => answerSearch(query, deps, signal, lang)),
    article: (id, query, find = null) => withCorpus((deps) => viewArticle(id, query, find, deps)),
    related: (id) => withCorpus((deps) => findRelated(id, deps)),
    status: () => withCorpus(readStatus),
    figures: () => {
      const corpus = keeper.peek();
      if (corpus === null) return null;
      return { articles: corpus.statistics.articles(), texts: corpus.texts.figures(), runs: corpus.runs };
    },
    suggest: (text, signal) => withCorpus((deps) => suggest(text, deps, signal)),
  };
}

/** What answering one request needs, of one moment of the corpus. */
export interface SearchContext {
  readonly engine: Engine;
  readonly corpus: Corpus;
  readonly context: Parameters<typeof answerSearch>[1]['context'];
  readonly pins: Pins;
  readonly aliases: UnitAliases;
  readonly readUnits: SearchDeps['readUnits'];
  readonly now: () => number;
}
