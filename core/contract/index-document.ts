import type { StoredArticle } from './article.ts';

/**
 * What Meilisearch holds for one article: the article for display, values for filters and facets, and the
 * search-only fields that `core/vi/analyse.ts` writes.
 *
 * Only `id` is a displayed attribute: Meilisearch 1.21 decodes every displayed field of every hit whether or not it is
 * retrieved, so long bodies would make each hit slow. Bodies are fetched by id for the one page that is shown.
 */
export interface IndexDocument extends StoredArticle {
  /** Publish date, or event date when there is none, as Unix seconds at 00:00 UTC+7; null sorts last. */
  readonly publishedAt: number | null;
  readonly eventAt: number | null;
  /** `2023`, or `UNKNOWN_YEAR`; always one value, so the facet sums to the total. */
  readonly year: string;
  /** `2023-11`, or null. */
  readonly month: string | null;
  /** Values of the unit facet: the unit's name at publication and its names today, each with its parent. */
  readonly unitNames: readonly string[];
  /** Document numbers as look-up keys (see `documentNumberKey`), those of the article and those it cites. */
  readonly documentKeys: readonly string[];
  /** Encoded text: Telex with the tone last, abbreviations expanded. */
  readonly titleVi: string;
  readonly bodyVi: string;
  /** The title's tokens without any accent, and the body's, each once. */
  readonly titleAscii: string;
  readonly bodyAscii: string;
  /** Encoded names that should also find the article: short forms met in the text, unit names before and after 1 July 2025. */
  readonly alsoVi: string;
  /** Hash of the body without attachments; absent in documents written before there was text of these. */
  readonly bodyHash?: string;
  /** When this version was taken from its source, an ISO 8601 instant; null or absent where nothing said so. */
  readonly takenAt?: string | null;
  readonly analyserVersion: string;
}
