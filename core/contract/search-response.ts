import type { FacetName, SearchQuery } from './search-query.ts';
import type { TopicId } from './topic.ts';

/** A piece of text for display; marked pieces matched the question. Never HTML. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** The rungs of the query plan, strictest first. */
export type RungName = 'browse' | 'document-number' | 'exact' | 'prefix' | 'loose' | 'mixed' | 'folded' | 'best-effort';

/** One thing the portal did to the words typed, so that it can be said and undone. */
export interface Rewrite {
  readonly kind: 'abbreviation' | 'telex' | 'vni' | 'accents' | 'spelling' | 'unit' | 'numeral';
  readonly from: string;
  readonly to: string;
}

/** What was done with the question: which rung answered, after which tries, with which rewrites. */
export interface Interpretation {
  readonly rung: RungName;
  readonly tried: readonly { readonly rung: RungName; readonly total: number }[];
  readonly rewrites: readonly Rewrite[];
  readonly didYouMean: string | null;
  /** True when asking for the literal words would give another answer, so a way back is offered. */
  readonly literalDiffers: boolean;
}

export interface Hit {
  readonly id: string;
  /** The path of the article page, e.g. `/tin/abc/quan-triet-nhiem-vu`. */
  readonly path: string;
  readonly title: readonly Segment[];
  /** True when the page had no title and its first words stand in. */
  readonly untitled: boolean;
  /** Up to three passages, best first. */
  readonly snippets: readonly (readonly Segment[])[];
  readonly unit: string | null;
  readonly province: string | null;
  readonly agencies: readonly string[];
  readonly topics: readonly TopicId[];
  readonly docType: string | null;
  readonly documentNumbers: readonly string[];
  readonly publishedOn: string | null;
  readonly eventOn: string | null;
  readonly source: string;
  /** Put first for this question by the operator; absent otherwise. */
  readonly pinned?: true;
  /** Who else published the same release, of those on this page of results; absent where nobody did. */
  readonly alsoAt?: readonly string[];
  /** The id of the better hit on this page that is the same release; absent as a rule. */
  readonly copyOf?: string;
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
  readonly excluded: boolean;
}

/** What helps somebody who found nothing: a sentence for people, and searches of this portal that find something. */
export interface Advice {
  readonly text: string;
  readonly links: readonly { readonly label: string; readonly path: string }[];
}

export interface SearchResponse {
  readonly query: SearchQuery;
  readonly interpretation: Interpretation;
  readonly total: number;
  /** Only where nothing was found. */
  readonly advice?: readonly Advice[];
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly Hit[];
  /** Counts exclude the facet's own filter: they say what choosing one more value would add. */
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** Hits by month (`yyyy-mm`), oldest first; undated hits are left out. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  /** True while invented sample articles are in the index. */
  readonly sample: boolean;
  readonly timing: { readonly totalMs: number; readonly engineMs: number; readonly requests: number };
}
