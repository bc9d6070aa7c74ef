import type { FacetName } from '../contract/search-query.ts';

/** The searchable fields of the index; the `Vi` ones are exact about every mark, the `Ascii` ones about none. */
const SEARCH_FIELDS = ['titleVi', 'titleAscii', 'bodyVi', 'bodyAscii', 'alsoVi'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Index fields that facets and filters read. */
export const FILTER_FIELDS = {
  year: 'year',
  unit: 'unitNames',
  agency: 'agencies',
  topic: 'topics',
  docType: 'docType',
} as const satisfies Record<FacetName, string>;

/** One condition; a request's conditions must all hold. The engine adapter alone knows the engine's filter syntax. */
export type Filter =
  | { readonly kind: 'any-of'; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: 'none-of'; readonly field: string; readonly values: readonly string[] }
  /** Publish date or event date inside the range; Unix seconds, inclusive, null is open. */
  | { readonly kind: 'dated'; readonly from: number | null; readonly to: number | null };

/** Words to be found in these fields, under conditions of their own. */
export interface Side {
  readonly q: string;
  readonly fields: readonly SearchField[];
  readonly filters: readonly Filter[];
}

/** A question in the engine's terms. `q` is encoded text; the empty string asks for everything. */
export interface EngineRequest {
  readonly q: string;
  readonly fields: readonly SearchField[];
  /** Where there are any, `q` and `fields` are not asked for: an article that answers one of these is found. */
  readonly sides?: readonly Side[];
  readonly filters: readonly Filter[];
  /** Index fields whose value counts are wanted. */
  readonly facets: readonly string[];
  readonly sort: 'relevance' | 'newest' | 'oldest';
  readonly offset: number;
  readonly limit: number;
}

export interface EngineAnswer {
  readonly ids: readonly string[];
  readonly total: number;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly engineMs: number;
}

/** Why the engine could not answer, named after what the caller must do. */
export type EngineError =
  /** Not reachable or not ready: answer 503, try again soon. */
  | { readonly kind: 'unavailable'; readonly message: string }
  /** Its queue is full: answer 503 with Retry-After. */
  | { readonly kind: 'busy'; readonly message: string; readonly retryAfterSeconds: number }
  /** The index does not exist yet: answer 503, the indexer has not run. */
  | { readonly kind: 'no-index'; readonly message: string }
  /** The engine refused the request: a bug of ours, log it and answer 500. */
  | { readonly kind: 'rejected'; readonly message: string }
  /** The caller gave up (a closed connection). */
  | { readonly kind: 'aborted' };
