import { toRankedText, type RankedText } from '#core/ranking/ranked-text.ts';
import { createTermIds, type TermIds } from '#core/ranking/term-ids.ts';
import type { EngineError } from '#core/query/engine-request.ts';
import { ok, type Result } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';

/** An article's numbered text with its date, for ranking. */
interface CachedText extends RankedText {
  readonly publishedAt: number | null;
}

export interface TextCache {
  readonly ids: TermIds;
  /** Texts of these articles, fetched where they are not at hand; articles that vanished are left out. */
  readonly read: (articles: readonly string[]) => Promise<Result<ReadonlyMap<string, CachedText>, EngineError>>;
  /** True when another thousand articles would push out what is there. */
  readonly full: () => boolean;
}

/** 128 MiB of 4-byte terms: about 60,000 articles of 550 terms. */
const MAX_CACHED_TERMS = 32 * 1024 * 1024;
/** A thousand long articles. */
const ROOM = 1024 * 1024;

/** Creates a cache that drops the texts used longest ago when it is full. */
export function createTextCache(engine: Engine): TextCache {
  const texts = new Map<string, CachedText>();
  const ids = createTermIds();
  let size = 0;
  const forget = (id: string) => {
    size -= texts.get(id)?.terms.length ?? 0;
    texts.delete(id);
  };
  return {
    ids,
    full: () => size > MAX_CACHED_TERMS - ROOM,
    read: async (articles) => {
      const found = new Map<string, CachedText>();
      const missing: string[] = [];
      for (const id of articles) {
        const text = texts.get(id);
        if (text === undefined) missing.push(id);
        else {
          found.set(id, text);
          texts.delete(id);
          texts.set(id, text);
        }
      }
      if (missing.length === 0) return ok(found);
      const fetched = await engine.encodedTexts(missing);
      if (!fetched.ok) return fetched;
      for (const article of fetched.value) {
        const text = { ...toRankedText(article, ids), publishedAt: article.publishedAt };
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
    },
  };
}
