/** The account of the last load of one source, kept beside the index for the status page. */
export interface SourceRun {
  /** What was loaded, as the operator named it: hosts and names of files. */
  readonly name: string;
  /** An ISO 8601 instant. */
  readonly endedAt: string;
  /** False when the load was cut short. */
  readonly complete: boolean;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** What became no article, by reason, most first; the code is empty in accounts older than codes. */
  readonly without: readonly { readonly code: string; readonly reason: string; readonly count: number }[];
}

/** Identities of the runs among the documents beside the index. */
export const RUN_PREFIX = 'run-';
