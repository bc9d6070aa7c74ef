import type { SourceRun } from './source-run.ts';

/** What the portal holds and how fresh it is: the status page. Days are `yyyy-mm-dd` in UTC+7, times ISO 8601 instants. */
export interface PortalStatus {
  readonly articles: number;
  /** Articles without any date, which no range of days finds. */
  readonly undated: number;
  /** The day of the newest article; null in an empty index. */
  readonly newestOn: string | null;
  /** When a load last ended well; null when none has. */
  readonly loadedAt: string | null;
  /** True while a load is under way, or after one was cut short. */
  readonly loading: boolean;
  /** Sources with their number of articles, largest first. */
  readonly sources: readonly { readonly name: string; readonly articles: number }[];
  /** The last load of each source, the latest first. */
  readonly runs: readonly SourceRun[];
  /** True when another version of the analyser made the index, which then must be rebuilt: questions are read otherwise. */
  readonly outdated: boolean;
  /** Articles the operator pins that are not in the index. */
  readonly unknownPins: readonly string[];
}
