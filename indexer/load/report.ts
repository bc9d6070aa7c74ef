import type { Attachment, AttachmentProblem } from '#core/contract/article.ts';
import type { FailedItem, FailureCode, LeftOutCode } from '../sources/source-item.ts';
import { NO_LETTERS, type DeadLetters, type LetterCount } from './dead-letters.ts';

/** What became of one item. */
export type Outcome =
  | { readonly kind: 'new' | 'changed' }
  | { readonly kind: 'left-out'; readonly where: string; readonly code: LeftOutCode; readonly reason: string }
  | FailedItem;

export interface Problem {
  readonly kind: 'left-out' | 'failed';
  readonly where: string;
  readonly code: LeftOutCode | FailureCode;
  readonly reason: string;
}

/** The account of one run: every item read is counted once, in `counts` or, where the run stopped before, in `unsettled`. */
export interface Report {
  readonly counts: Readonly<Record<Outcome['kind'] | 'unchanged', number>>;
  /** Items read, and neither written nor left out when the run stopped. */
  readonly unsettled: number;
  /** Items left out or failed, by code. */
  readonly reasons: Readonly<Partial<Record<Problem['code'], number>>>;
  /** Every item left out or failed, up to `MAX_PROBLEMS`. */
  readonly problems: readonly Problem[];
  /** Items that were taken in with a change, up to the same bound. */
  readonly notices: readonly { readonly where: string; readonly notice: string }[];
  /** Articles whose page was found gone in this run for the first time, and those whose page is back. */
  readonly originals: { readonly vanished: number; readonly back: number };
  /** Files that articles attach, where reading their text was tried. */
  readonly attachments: AttachmentCount;
  /** Where failed items are kept to be tried again. */
  readonly deadLetters: LetterCount;
  readonly seconds: number;
}

interface AttachmentCount {
  /** Of new and changed articles. */
  readonly read: number;
  /** Of articles that did not change. */
  readonly unchanged: number;
  readonly failed: Readonly<Partial<Record<AttachmentProblem, number>>>;
}

/** Problems listed one by one; beyond that only their codes are counted, so that memory stays bounded. */
const MAX_PROBLEMS = 10_000;

/** Keeps the account of a run. */
export interface Tally {
  /** Counts an item that was read, and gives how many there were. */
  readonly read: () => number;
  readonly add: (outcome: Outcome) => void;
  /** Counts articles the index holds as they are. */
  readonly unchanged: (count: number) => void;
  readonly notice: (where: string, notice: string) => void;
  /** Counts the attachments of an article that is in the index as it is, or is not. */
  readonly attachments: (given: readonly Attachment[], of: 'read' | 'unchanged') => void;
  readonly vanished: (count: number) => void;
  readonly back: (count: number) => void;
  readonly done: () => number;
  /** Articles the engine refused so far. */
  readonly refused: () => number;
  readonly report: (seconds: number) => Report;
}

/** Opens an empty account; failures are handed on to `letters`. */
export function createTally(letters: DeadLetters = NO_LETTERS): Tally {
  const counts = { new: 0, changed: 0, unchanged: 0, 'left-out': 0, failed: 0 };
  const reasons: Partial<Record<Problem['code'], number>> = {};
  const problems: Problem[] = [];
  const notices: { where: string; notice: string }[] = [];
  const originals = { vanished: 0, back: 0 };
  const attachments = { read: 0, unchanged: 0 };
  const unread: Partial<Record<AttachmentProblem, number>> = {};
  let read = 0;
  let done = 0;
  return {
    read: () => (read += 1),
    add: (outcome) => {
      counts[outcome.kind] += 1;
      done += 1;
      if (outcome.kind !== 'left-out' && outcome.kind !== 'failed') return;
      reasons[outcome.code] = (reasons[outcome.code] ?? 0) + 1;
      if (outcome.kind === 'failed') letters.keep(outcome);
      // Without what it was read from, which would fill the memory.
      const { kind, where, code, reason } = outcome;
      if (problems.length < MAX_PROBLEMS) problems.push({ kind, where, code, reason });
    },
    unchanged: (count) => {
      counts.unchanged += count;
      done += count;
    },
    notice: (where, notice) => {
      if (notices.length < MAX_PROBLEMS) notices.push({ where, notice });
    },
    attachments: (given, of) => {
      for (const { problem } of given) {
        if (problem === undefined) continue;
        if (problem === null) attachments[of] += 1;
        else unread[problem] = (unread[problem] ?? 0) + 1;
      }
    },
    vanished: (count) => {
      originals.vanished += count;
    },
    back: (count) => {
      originals.back += count;
    },
    done: () => done,
    refused: () => reasons['engine-refused'] ?? 0,
    report: (seconds) => ({
      counts: { ...counts },
      unsettled: read - done,
      reasons: { ...reasons },
      problems,
      notices,
      originals: { ...originals },
      attachments: { ...attachments, failed: { ...unread } },
      deadLetters: letters.count(),
      seconds,
    }),
  };
}
