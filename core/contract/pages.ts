import type { ApiError } from './api-error.ts';
import type { AttachmentProblem, StoredArticle } from './article.ts';
import type { OperatorStatus } from './operator-status.ts';
import type { Lang } from './lang.ts';
import type { Portal } from './portal.ts';
import type { PortalStatus } from './portal-status.ts';
import type { FacetName, SearchQuery } from './search-query.ts';
import type { Hit, SearchResponse, Segment } from './search-response.ts';

/** An attachment ready to read; no paragraphs when its text is not known. */
export interface AttachmentView {
  readonly title: string;
  readonly url: string;
  readonly problem: AttachmentProblem | null;
  readonly paragraphs: readonly (readonly Segment[])[];
}

/** An article ready to read: its text in segments (marked where it matched `query`), and its neighbours. */
export interface ArticleView {
  readonly article: StoredArticle;
  readonly path: string;
  readonly title: readonly Segment[];
  readonly paragraphs: readonly (readonly Segment[])[];
  readonly attachments: readonly AttachmentView[];
  /** Marked pieces of the text, attachments included. */
  readonly marks: number;
  /** Names of the publishing unit since 1 July 2025 (several where it was split); empty where it is unchanged or unknown. */
  readonly unitToday: readonly string[];
  readonly related: readonly Hit[];
  /** The same release published elsewhere. */
  readonly alsoPublished: readonly Hit[];
  /** The search the reader came from, if any. */
  readonly query: SearchQuery | null;
  /** Words looked for inside this article (`?tim=`); they are marked in place of the search's. */
  readonly find: string | null;
  /** Where the article stands in the results of `query`; null without one, or when it is not on that page any more. */
  readonly place: ListPlace | null;
}

/** A place in a result list, counted from 1, and the articles before and after it. */
export interface ListPlace {
  readonly position: number;
  readonly total: number;
  readonly previous: ListNeighbour | null;
  readonly next: ListNeighbour | null;
}

export interface ListNeighbour {
  readonly path: string;
  readonly title: string;
  /** The result page it is on: links carry it, so that the way back leads there. */
  readonly page: number;
}

/** How a list of facet values is ordered: alphabetically, or by number of articles. */
export const VALUE_ORDERS = ['ten', 'so-bai'] as const;
export type ValueOrder = (typeof VALUE_ORDERS)[number];

/** What the page for programmers takes from this very portal. */
export interface ApiFacts {
  /** Requests a minute and address. */
  readonly rateLimit: number;
  /** The newest article and the unit with most articles, for examples that lead somewhere; null while nothing is there. */
  readonly article: string | null;
  readonly unit: string | null;
}

/** Everything the portal can show as a page. */
export type Page =
  | { readonly kind: 'search'; readonly response: SearchResponse }
  | { readonly kind: 'article'; readonly view: ArticleView }
  | {
      readonly kind: 'problem';
      readonly status: number;
      readonly error: ApiError['error'];
      readonly query: SearchQuery | null;
    }
  /** Every value of one facet for a search. */
  | {
      readonly kind: 'values';
      readonly facet: FacetName;
      readonly order: ValueOrder;
      readonly response: SearchResponse;
    }
  /** A form that writes the search syntax for people. */
  | { readonly kind: 'builder' }
  | { readonly kind: 'status'; readonly status: PortalStatus; readonly operator: OperatorStatus }
  | { readonly kind: 'api'; readonly api: ApiFacts }
  | { readonly kind: 'help' }
  | { readonly kind: 'about' }
  | { readonly kind: 'privacy' };

export interface PageContext {
  readonly portal: Portal;
  /** The address as people see it, without a trailing slash, e.g. `http://localhost:3000`. */
  readonly origin: string;
  /** The language of the interface. */
  readonly lang: Lang;
  /** Path and parameters as asked for: the other language's link leads to the same place. */
  readonly address: string;
}

/**
 * Renders a whole HTML document. Implemented in `web/entry-server.tsx`, built by Vite once a language into `dist/ssr/`,
 * and handed to the server as a value, so that `server` never imports `web`.
 */
export type RenderPage = (page: Page, context: PageContext) => string;
