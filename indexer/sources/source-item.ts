import type { ArticleInput } from '../articles/complete-article.ts';

/** Why an item is in no index though nothing went wrong. */
export type LeftOutCode =
  | 'not-article'
  | 'duplicate'
  | 'not-a-page'
  | 'not-allowed'
  | 'broken-link'
  | 'vanished'
  | 'older'
  | 'elsewhere';

/** Why an item that should have become an article did not. */
export type FailureCode =
  | 'unreadable'
  | 'not-text'
  | 'too-large'
  | 'broken-json'
  | 'bad-field'
  | 'unreachable'
  | 'engine-refused';

/** What a failed item was read from, so that it can be tried again. */
export interface RawItem {
  readonly bytes: Uint8Array;
  /** As in a file name, without the full stop: by it a load tells pages from records. */
  readonly extension: string;
  readonly url: string | null;
  /** The `source` of an article that names none. */
  readonly source: string;
  /** The page's path in its source, its identity where it has no address. */
  readonly inside: string | null;
}

export interface FailedItem {
  readonly kind: 'failed';
  readonly where: string;
  readonly code: FailureCode;
  readonly reason: string;
  /** Absent where nothing was got that could be read again. */
  readonly raw?: RawItem;
}

/** What a source gives, one at a time; `where` is where an operator would look for it: `bai.jsonl:12`, `trang/a.html`. */
export type SourceItem =
  | {
      readonly kind: 'article';
      readonly where: string;
      readonly input: ArticleInput;
      /** What had to be changed to take it in, as a sentence; null as a rule. */
      readonly notice: string | null;
      /** True when its page answered in this very run: only a crawl can say so. */
      readonly live?: true;
    }
  /** The page of an article known from an earlier crawl is gone from a portal that is otherwise well (see `judgeGone`). */
  | {
      readonly kind: 'gone';
      readonly where: string;
      readonly id: string;
      readonly code: 'vanished';
      readonly reason: string;
    }
  | { readonly kind: 'left-out'; readonly where: string; readonly code: LeftOutCode; readonly reason: string }
  | FailedItem;

/** The failure of one item as a source item. */
export const failed = (where: string, code: FailureCode, reason: string, raw?: RawItem): FailedItem => ({
  kind: 'failed',
  where,
  code,
  reason,
  ...(raw === undefined ? {} : { raw }),
});
