import { createRankingModel } from '#core/ranking/ranking-model.ts';
import { createScorer } from '#core/ranking/create-scorer.ts';
import type { ScoreTerm } from '#core/ranking/score-term.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { ok, type Result } from '#core/result.ts';
import type { Corpus } from './corpus.ts';
import type { CachedText } from './text-cache.ts';

export interface RankedArticle {
  readonly id: string;
  readonly score: number;
  readonly publishedAt: number | null;
}

/** Orders texts by how well they answer the terms, newer first among equals. */
export function rankTexts(
  found: ReadonlyMap<string, CachedText>,
  terms: readonly ScoreTerm[],
  { statistics, texts }: Corpus,
): readonly RankedArticle[] {
  const score = createScorer(createRankingModel(terms, statistics, texts.ids));
  return [...found]
    .map(([id, text]) => ({ id, score: score(text), publishedAt: text.publishedAt }))
    .sort((a, b) => b.score - a.score || (b.publishedAt ?? 0) - (a.publishedAt ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Reads articles and ranks them by their texts. */
export async function rankArticles(
  articles: readonly string[],
  terms: readonly ScoreTerm[],
  corpus: Corpus,
): Promise<Result<readonly RankedArticle[], EngineError>> {
  const read = await corpus.texts.read(articles);
  return read.ok ? ok(rankTexts(read.value, terms, corpus)) : read;
}
