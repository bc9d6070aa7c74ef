import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionCounts } from '#core/contract/operator-status.ts';
import { QUERY_DAY_FILE, type QueryDay, type QueryTotals } from '#core/contract/query-day.ts';
import { readQueryDay } from './read-query-day.ts';

/** Counts questions by day, and which of them found nothing or took long. */
export interface QueryReport {
  readonly note: (question: string, total: number, milliseconds: number) => void;
  /** Writes what is not written yet, and deletes the days that are over; to be called now and then. */
  readonly save: () => void;
  /** Numbers of the days before today, without any question. */
  readonly counts: () => QuestionCounts;
}

export interface QueryReportOptions {
  readonly folder: string;
  /** Days are deleted after so many. */
  readonly days: number;
  readonly now: () => number;
  /** Told why a day could not be written or read: a full disk costs counts, and no reader an answer. */
  readonly onError: (cause: unknown) => void;
}

/** A reader notices; the engine's own limit is 1.5 s. */
const SLOW_MS = 500;
/** Longer questions are pasted text. */
const MAX_LENGTH = 100;
/** More questions a day are counted no more: the report names the frequent ones. */
const MAX_QUESTIONS = 5000;
/** A telephone or identity number (nine digits and more, whatever stands between them), or a mail address. */
const PERSONAL = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){8,}|@/u;
const DAY_MS = 86_400_000;

/** The day in Viet Nam (UTC+7). */
const dayOf = (time: number) => new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);

/** The question as it is counted; null when it may name somebody. Looked at before it is cut, or half a number would stay. */
function toCounted(question: string): string | null {
  const words = question.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  return words === '' || PERSONAL.test(words) ? null : words.slice(0, MAX_LENGTH).toWellFormed();
}

const NO_QUESTIONS: QueryTotals = { asked: 0, empty: 0, slow: 0 };
/** Whole days that the status page sums up. */
const DAYS_TOLD = 7;

function sum(days: readonly (QueryTotals | null)[]): QueryTotals | null {
  return days.reduce((all, day) => {
    if (all === null || day === null) return all ?? day;
    return { asked: all.asked + day.asked, empty: all.empty + day.empty, slow: all.slow + day.slow };
  }, null);
}

/** Opens the report of today; what is in the folder already is gone on with. Throws when the folder cannot be made. */
export function openQueryReport({ folder, days, now, onError }: QueryReportOptions): QueryReport {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let day = '';
  let counts = new Map<string, { empty: number; slow: number }>();
  let totals = NO_QUESTIONS;
  let changed = false;
  const told = new Map<string, QueryTotals | null>();

  const forget = () => {
    const oldest = dayOf(now() - days * DAY_MS);
    for (const name of readdirSync(folder)) {
      if (QUERY_DAY_FILE.test(name) && name.slice(0, 10) < oldest) rmSync(join(folder, name), { force: true });
    }
  };
  const turnTo = (next: string) => {
    day = next;
    const known = readQueryDay(folder, day);
    counts = new Map((known?.questions ?? []).map(({ question, ...count }) => [question, count]));
    totals = known?.totals ?? NO_QUESTIONS;
  };
  const write = () => {
    if (!changed) return;
    changed = false;
    const file = join(folder, `${day}.json`);
    const written: QueryDay = { totals, questions: [...counts].map(([question, count]) => ({ question, ...count })) };
    // A half-written file never has the name.
    writeFileSync(`${file}.part`, JSON.stringify(written), { mode: 0o600 });
    renameSync(`${file}.part`, file);
  };
  const save = () => {
    try {
      write();
      // Not only when somebody asks: a quiet portal keeps its promise, too.
      forget();
    } catch (cause) {
      changed = true;
      onError(cause);
    }
  };
  const turnToToday = () => {
    const today = dayOf(now());
    if (today === day) return;
    save();
    // What could not be written is counted on with its day: turning to the next would lose it.
    if (!changed) turnTo(today);
  };
  forget();
  turnTo(dayOf(now()));

  return {
    save,
    counts: () => {
      // What was asked yesterday is written before it is read.
      turnToToday();
      const before = Array.from({ length: DAYS_TOLD }, (_, at) => dayOf(now() - (at + 1) * DAY_MS));
      for (const past of told.keys()) if (!before.includes(past)) told.delete(past);
      // A day that is over and written does not change.
      for (const past of before)
        if (!told.has(past) && past !== day) told.set(past, readQueryDay(folder, past)?.totals ?? null);
      const [yesterday = ''] = before;
      return { yesterday: told.get(yesterday) ?? null, week: sum([...told.values()]) };
    },
    note: (question, total, milliseconds) => {
      const [empty, slow] = [total === 0, milliseconds > SLOW_MS];
      if (question.trim() === '') return;
      turnToToday();
      changed = true;
      totals = { asked: totals.asked + 1, empty: totals.empty + Number(empty), slow: totals.slow + Number(slow) };
      const words = empty || slow ? toCounted(question) : null;
      if (words === null) return;
      const count = counts.get(words) ?? { empty: 0, slow: 0 };
      if (!counts.has(words) && counts.size >= MAX_QUESTIONS) return;
      counts.set(words, { empty: count.empty + Number(empty), slow: count.slow + Number(slow) });
    },
  };
}
