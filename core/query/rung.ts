import type { Rewrite, RungName } from '../contract/search-response.ts';
import type { ScoreTerm } from '../ranking/score-term.ts';
import type { Filter, SearchField, Side } from './engine-request.ts';

/** A word of a phrase: with accents where they were typed. */
export type PhraseTerm = { readonly vi: string } | { readonly ascii: string };

/** What the engine cannot tell of bodies without accents: it holds their words, and not in which order they stand. */
export interface WordOrder {
  /** The question with its phrases as mere words; the rung's own `q` still finds phrases in titles and names. */
  readonly q: string;
  readonly phrases: readonly (readonly PhraseTerm[])[];
  readonly excluded: readonly (readonly PhraseTerm[])[];
  /** With the likeliest accents, for the engine to answer alone when there are too many articles to look into. */
  readonly accentedQ: string;
}

/** One step of the query plan: an engine question, how to rank and mark what it finds, and what was rewritten for it. */
export interface Rung {
  readonly name: Exclude<RungName, 'best-effort'>;
  readonly q: string;
  readonly fields: readonly SearchField[];
  readonly filters: readonly Filter[];
  /** The sides of a question with `HOẶC`; none, and `q` is the question. */
  readonly sides: readonly Side[];
  /** The phrases of `q`: where titles alone are searched, the engine takes one in the text for one in the title. */
  readonly phrases: readonly (readonly PhraseTerm[])[];
  /** Null when the engine can tell by itself. */
  readonly order: WordOrder | null;
  readonly terms: readonly ScoreTerm[];
  readonly rewrites: readonly Rewrite[];
  /**
   * True for a sentence: articles that happen to hold every word are often not the ones it is about, so the best effort
   * is made too, and answers unless its best article is among this rung's.
   */
  readonly contested: boolean;
  /** The question with its accents put back, and that as an engine question, so that it is only offered if it finds. */
  readonly suggestion: { readonly words: string; readonly q: string } | null;
}

/** The last step: lists of candidates to be gathered and ranked here, because no article holds every word. */
export interface BestEffort {
  readonly name: 'best-effort';
  readonly lists: readonly { readonly q: string; readonly fields: readonly SearchField[]; readonly weight: number }[];
  readonly terms: readonly ScoreTerm[];
  readonly rewrites: readonly Rewrite[];
}

export type PlanStep = Rung | BestEffort;

export const EXACT_FIELDS: readonly SearchField[] = ['titleVi', 'alsoVi', 'bodyVi'];
export const FOLDED_FIELDS: readonly SearchField[] = ['titleAscii', 'alsoVi', 'bodyAscii'];
export const ALL_FIELDS: readonly SearchField[] = ['titleVi', 'titleAscii', 'alsoVi', 'bodyVi', 'bodyAscii'];
