/** One completion. Nothing that would find no article is suggested. */
export interface Suggestion {
  readonly kind: 'phrase' | 'unit' | 'topic' | 'title' | 'document-number';
  readonly text: string;
  /** Articles it leads to, when known. */
  readonly count: number | null;
  /** Where choosing it goes, e.g. `/?q=n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi`. */
  readonly path: string;
}

export interface SuggestResponse {
  readonly query: string;
  readonly suggestions: readonly Suggestion[];
}
