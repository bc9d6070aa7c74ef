import type { StoredArticle } from '#core/contract/article.ts';
import { ok } from '#core/result.ts';
import type { Engine } from '../engine/engine.ts';

/** As long as everything else that is known of the corpus (see `createCorpusKeeper`). */
const KEPT_MS = 15_000;
/** Two bytes a letter: 8 MB at most. */
const MOST_LETTERS = 4_000_000;

interface Kept {
  readonly article: StoredArticle;
  readonly letters: number;
  readonly until: number;
}

const lettersOf = ({ body, attachments }: StoredArticle) =>
  attachments.reduce((sum, { text }) => sum + (text?.length ?? 0), body.length);

/**
 * An engine whose articles are kept at hand for a few seconds, the latest read the longest.
 *
 * Each letter typed finds most of the articles that the last one found, and whoever opens one has just seen it in a list;
 * reading twenty takes the engine 4 ms, a third of a search (measured).
 */
export function keepArticles(engine: Engine, now: () => number): Engine {
  const kept = new Map<string, Kept>();
  let letters = 0;
  const forget = (id: string) => {
    letters -= kept.get(id)?.letters ?? 0;
    kept.delete(id);
  };
  const keep = (article: StoredArticle) => {
    forget(article.id);
    const entry = { article, letters: lettersOf(article), until: now() + KEPT_MS };
    kept.set(article.id, entry);
    letters += entry.letters;
    for (const [id, { until }] of kept) {
      if (letters <= MOST_LETTERS && until > now()) break;
      forget(id);
    }
  };
  return {
    ...engine,
    articles: async (ids) => {
      const time = now();
      const found = new Map<string, StoredArticle>();
      for (const id of ids) {
        const entry = kept.get(id);
        if (entry !== undefined && entry.until > time) found.set(id, entry.article);
      }
      const missing = ids.filter((id) => !found.has(id));
      if (missing.length > 0) {
        const read = await engine.articles(missing);
        if (!read.ok) return read;
        for (const article of read.value) {
          found.set(article.id, article);
          keep(article);
        }
      }
      return ok(ids.flatMap((id) => found.get(id) ?? []));
    },
  };
}
