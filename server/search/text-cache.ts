import { toRankedText, type RankedText } from '#core/ranking/ranked-text.ts';
import { createTermIds, type TermIds } from '#core/ranking/term-ids.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { ok, type Result } from '#core/result.ts';
import type { EncodedArticle, Engine } from '../engine/engine.ts';
import { createFacetNumbers, type FacetNumbers } from './facet-numbers.ts';

/** An article's numbered text for ranking, and the numbers of its facet values. */
export interface CachedText extends RankedText, Pick<EncodedArticle, 'publishedAt' | 'eventAt'> {
  readonly values: readonly number[];
}

export interface TextCache {
  readonly ids: TermIds;
  readonly numbers: FacetNumbers;
  /** The text if it is at hand. */
  readonly peek: (article: string) => CachedText | undefined;
  /** How many of these would have to be fetched. */
  readonly missing: (articles: readonly string[]) => number;
  /** Texts of these articles, fetched where they are not at hand; articles that vanished are left out. */
  readonly read: (articles: readonly string[]) => Promise<Result<ReadonlyMap<string, CachedText>, EngineError>>;
  /** Fetches these again, whether at hand or not: their facet values may have changed. */
  readonly refresh: (articles: readonly string[]) => Promise<Result<ReadonlyMap<string, CachedText>, EngineError>>;
  /** True when another thousand articles would push out what is there. */
  readonly full: () => boolean;
  readonly figures: () => TextFigures;
}

/** How the cache does. */
export interface TextFigures {
  readonly articles: number;
  readonly bytes: number;
  /** Texts that were at hand when they were wanted, and that had to be fetched. */
  readonly hits: number;
  readonly misses: number;
}

/** 384 MiB of 4-byte terms: about 150,000 articles of 660 terms; a portal with more reads the rest as it is wanted. */
const MAX_CACHED_TERMS = 96 * 1024 * 1024;
/** A thousand long articles. */
const ROOM = 1024 * 1024;

/** Creates a cache that drops the texts used longest ago when it is full. */
export function createTextCache(engine: Engine): TextCache {
  const texts = new Map<string, CachedText>();
  const ids = createTermIds();
  const numbers = createFacetNumbers();
  let size = 0;
  let hits = 0;
  let misses = 0;
  const full = () => size > MAX_CACHED_TERMS - ROOM;
  const forget = (id: string) => {
    size -= texts.get(id)?.terms.length ?? 0;
    texts.delete(id);
  };
  const refresh: TextCache['refresh'] = async (articles) => {
    const found = new Map<string, CachedText>();
    const fetched = await engine.encodedTexts(articles);
    if (!fetched.ok) return fetched;
    for (const article of fetched.value) {
      const { publishedAt, eventAt } = article;
      const text = { ...toRankedText(article, ids), publishedAt, eventAt, values: numbers.read(article) };
      found.set(article.id, text);
      forget(article.id);
      texts.set(article.id, text);
      size += text.terms.length;
    }
    for (const oldest of texts.keys()) {
      if (size <= MAX_CACHED_TERMS) break;
      forget(oldest);
    }
    return ok(found);
  };
  return {
    ids,
    numbers,
    full,
    figures: () => ({ articles: texts.size, bytes: size * Int32Array.BYTES_PER_ELEMENT, hits, misses }),
    peek: (id) => texts.get(id),
    missing: (articles) => articles.reduce((count, id) => count + Number(!texts.has(id)), 0),
    refresh,
    read: async (articles) => {
      const found = new Map<string, CachedText>();
      const missing: string[] = [];
      const crowded = full();
      for (const id of articles) {
        const text = texts.get(id);
        if (text === undefined) missing.push(id);
        else {
          found.set(id, text);
          if (!crowded) continue;
          // Used last, dropped last; while there is room the order does not matter.
          texts.delete(id);
          texts.set(id, text);
        }
      }
      hits += found.size;
      misses += missing.length;
      if (missing.length === 0) return ok(found);
      const fetched = await refresh(missing);
      return fetched.ok ? ok(new Map([...found, ...fetched.value])) : fetched;
    },
  };
}
