import type { QueryTotals } from './query-day.ts';

/** A file of the operator's, as the status page tells of it. */
export interface OperatorFile {
  /** The setting that names it, `PINS_FILE`. */
  readonly name: string;
  /** When what is in force was read, an ISO 8601 instant. */
  readonly readAt: string;
  /** Why the file as it is now could not be taken over; what it said before stays in force. */
  readonly problem: string | null;
  /** How often, since the start, it could not be taken over. */
  readonly failures: number;
}

/** What the server knows beside the index: the operator's files, and numbers of questions. */
export interface OperatorStatus {
  readonly files: readonly OperatorFile[];
  /** Null where questions are not counted. */
  readonly questions: QuestionCounts | null;
}

/** Numbers of questions, whole days in UTC+7 before today; null where nothing was counted. */
export interface QuestionCounts {
  readonly yesterday: QueryTotals | null;
  /** The last seven days. */
  readonly week: QueryTotals | null;
}
