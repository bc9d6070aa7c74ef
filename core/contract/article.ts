import type { TopicId } from './topic.ts';

/** Where a publish date was read: printed on the page, in the URL's 13-digit epoch, or in the first words of the body. */
export type PublishedFrom = 'shown' | 'url' | 'body';

/** Why the text of an attachment could not be read; `scanned` is a document of pictures alone. */
export const ATTACHMENT_PROBLEMS = [
  'scanned',
  'encrypted',
  'corrupt',
  'too-large',
  'too-slow',
  'unsupported',
  'unreachable',
] as const;
export type AttachmentProblem = (typeof ATTACHMENT_PROBLEMS)[number];

export interface Attachment {
  readonly title: string;
  readonly url: string;
  /** Its text, tidy as a body is; absent or null when it was not read. */
  readonly text?: string | null;
  /** Why it was not, where it was tried. */
  readonly problem?: AttachmentProblem | null;
}

/**
 * A page understood: what people read and filter by.
 *
 * Text is NFC with tidy whitespace and is otherwise exactly as published. `body` separates paragraphs by one `\n`.
 * Dates are `yyyy-mm-dd` in UTC+7. `documentNumbers` are canonical (`123/KH-UBND`, no spaces around `/` and `-`).
 */
export interface Article {
  readonly id: string;
  readonly url: string | null;
  /** Null when the page has none: readers then see its first words marked as untitled. */
  readonly title: string | null;
  readonly summary: string;
  readonly body: string;
  /** The publishing locality as it was named then, e.g. `Huyện Vĩnh Linh`. */
  readonly unit: string | null;
  /** Bodies acting inside the unit, e.g. `Huyện ủy`, `UBND`. */
  readonly agencies: readonly string[];
  readonly province: string | null;
  readonly places: readonly string[];
  /** One or two, the likelier first. */
  readonly topics: readonly TopicId[];
  readonly docType: string | null;
  readonly documentNumbers: readonly string[];
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly eventOn: string | null;
  readonly attachments: readonly Attachment[];
  readonly source: string;
}

/** What of an article was found changed; `facts` is everything but its title, its text and that of its attachments. */
export const CHANGED_PARTS = ['title', 'text', 'attachments', 'facts'] as const;

/** One change of an article after it was first seen, as far as the loads saw it. */
export interface ArticleChange {
  /** When it was noticed, an ISO 8601 instant. */
  readonly at: string;
  readonly parts: readonly (typeof CHANGED_PARTS)[number][];
  /** Words of title and text that came and that went. */
  readonly added: number;
  readonly removed: number;
}

/** An article with what the index knows about its history. Times are ISO 8601 instants. */
export interface StoredArticle extends Article {
  /** Names of the publishing unit since 1 July 2025; empty where it is unchanged or unknown. */
  readonly unitToday: readonly string[];
  readonly contentHash: string;
  readonly firstSeenAt: string;
  readonly updatedAt: string;
  /** The latest changes, oldest first; absent where there was none. */
  readonly changes?: readonly ArticleChange[];
  /** When a crawl found its page gone from the portal; absent or null while the page is there, or nobody looked. */
  readonly vanishedAt?: string | null;
}

/** The `source` of every invented sample article; while any is loaded the portal shows a banner. */
export const SAMPLE_SOURCE = 'Dữ liệu mẫu';
