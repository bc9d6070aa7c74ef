import type { Attachment, PublishedFrom } from '#core/contract/article.ts';

/** A page as fetched or saved. */
export interface RawPage {
  readonly file: string | null;
  readonly url: string | null;
  readonly bytes: Uint8Array;
}

/** What a page says of itself; what it leaves open is worked out later from its text (`complete-article.ts`). */
export interface PageReading {
  readonly id: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly unit: string | null;
  /** The line of the page that names its unit, and maybe the unit's province. */
  readonly header: string | null;
  /** The unit that a document's letterhead names; the portal's own unit counts before it. */
  readonly issuer: string | null;
  readonly agencies: readonly string[];
  readonly province: string | null;
  readonly author: string | null;
  readonly topics: readonly string[];
  readonly documentNumbers: readonly string[];
  readonly publishedOn: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly eventOn: string | null;
  readonly source: string | null;
  readonly attachments: readonly Attachment[];
}

/** A page understood, or why it is no article. */
export type ExtractedPage =
  | { readonly kind: 'article'; readonly reading: PageReading }
  | { readonly kind: 'list'; readonly reason: string; readonly unit?: string | null }
  /**
   * `absent` where the page says that what was asked for is not there: a 404 that was sent with status 200; `empty` where
   * there was nothing to read but a head.
   */
  | { readonly kind: 'other'; readonly reason: string; readonly absent?: true; readonly empty?: true };

export const NOTHING_READ: PageReading = {
  id: null,
  title: null,
  body: '',
  unit: null,
  header: null,
  issuer: null,
  agencies: [],
  province: null,
  author: null,
  topics: [],
  documentNumbers: [],
  publishedOn: null,
  publishedFrom: null,
  eventOn: null,
  source: null,
  attachments: [],
};
