import type { ArticleInput } from '../articles/complete-article.ts';

/** Why an item is in no index though nothing went wrong. */
export type LeftOutCode =
  | 'not-article'
  | 'duplicate'
  | 'not-a-page'
  | 'not-allowed'
  | 'broken-link'
  | 'vanished'
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
  | { readonly kind: 'failed'; readonly where: string; readonly code: FailureCode; readonly reason: string };

/** The failure of one item as a source item. */
export const failed = (where: string, code: FailureCode, reason: string): SourceItem => ({
  kind: 'failed',
  where,
  code,
  reason,
});
