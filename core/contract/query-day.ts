/**
 * Questions of one day worth an operator's look: a file `yyyy-mm-dd.json` of the report folder.
 *
 * Nothing in it says who asked or at what hour: a day, words, and how often.
 */
export interface QueryDay {
  /** Of all questions of the day; absent in files of before it was counted. */
  readonly totals?: QueryTotals;
  readonly questions: readonly QueryCount[];
}

export interface QueryCount {
  /** In small letters, white space folded, cut. */
  readonly question: string;
  /** How often nothing was found, and how often the answer took long. */
  readonly empty: number;
  readonly slow: number;
}

/** How many questions there were, how many of them found nothing, and how many took long. */
export interface QueryTotals {
  readonly asked: number;
  readonly empty: number;
  readonly slow: number;
}

/** Names of the days' files. */
export const QUERY_DAY_FILE = /^\d{4}-\d{2}-\d{2}\.json$/;
