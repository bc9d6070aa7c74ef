/** The facets people filter by, in the order they are shown; each is a URL parameter of the same name. */
export const FACET_NAMES = ['year', 'unit', 'agency', 'topic', 'docType'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** Values asked for and values ruled out (`?unit=A&unit=B&-unit=C`). */
export interface FacetFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Longest accepted question, in UTF-16 units: a pasted paragraph fits, a pasted book does not. */
export const MAX_QUERY_LENGTH = 2000;
/** Values one facet parameter may have, and the length of each in UTF-16 units. */
export const MAX_FACET_VALUES = 50;
export const MAX_VALUE_LENGTH = 200;
export const DEFAULT_PER_PAGE = 20;
export const MAX_PER_PAGE = 100;
/** Pages go up to here by number; past the last page with hits the answer is an empty page. */
export const MAX_PAGE = 1_000_000;
/** The year facet's value for articles whose date is unknown, so that totals equal the sum over years. */
export const UNKNOWN_YEAR = 'khong-ro';
/** The unit facet's value for articles of no known unit, for the same reason. */
export const UNKNOWN_UNIT = 'Không rõ đơn vị';

/** Everything a search page's URL says. */
export interface SearchQuery {
  readonly text: string;
  /** True when the person asked for exactly what was typed: no rewriting, no folding (`?literal=1`). */
  readonly literal: boolean;
  /** True when the words must stand in the title (`?titles=1`). */
  readonly titles: boolean;
  readonly filters: Readonly<Record<FacetName, FacetFilter>>;
  /** `yyyy-mm-dd`, inclusive; matches the publish date or the event date. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null means the default: relevance with words typed, newest without. */
  readonly sort: Sort | null;
  readonly page: number;
  readonly perPage: number;
}
