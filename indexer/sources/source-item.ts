import type { ArticleInput } from '../articles/complete-article.ts';

/** Where an item was read, as an operator would look for it: `bai.jsonl:12`, `trang/a.html`. */
type Where = string;

/** What a source gives, one at a time: an article to be completed, or why something is none. */
export type SourceItem =
  | { readonly kind: 'article'; readonly where: Where; readonly input: ArticleInput }
  | { readonly kind: 'left-out'; readonly where: Where; readonly reason: string };
