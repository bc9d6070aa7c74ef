import type { BenchArticle } from './bench-articles.ts';

/** A portal under measurement, the same questions over HTTP for both. */
export interface Contestant {
  readonly name: string;
  /** Indexes everything; resolves when all of it can be found. */
  readonly load: (articles: readonly BenchArticle[]) => Promise<void>;
  /** One page of results with every facet; gives how many results it counts. */
  readonly ask: (question: string) => Promise<number>;
}

/** Results on a page, as the portal shows them. */
export const PAGE = 20;
