import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { QUERY_DAY_FILE, type QueryDay } from '#core/contract/query-day.ts';

/** Counts questions that found nothing or took long, by day. */
export interface QueryReport {
  readonly note: (question: string, total: number, milliseconds: number) => void;
  /** Writes what is not written yet, and deletes the days that are over; to be called now and then. */
  readonly save: () => void;
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

const DAY = v.object({
  questions: v.array(v.object({ question: v.string(), empty: v.number(), slow: v.number() })),
});

/** The day in Viet Nam (UTC+7). */
const dayOf = (time: number) => new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);

/** The question as it is counted; null when it may name somebody. Looked at before it is cut, or half a number would stay. */
function toCounted(question: string): string | null {
  const words = question.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  return words === '' || PERSONAL.test(words) ? null : words.slice(0, MAX_LENGTH).toWellFormed();
}

/** Opens the report of today; what is in the folder already is gone on with. Throws when the folder cannot be made. */
export function openQueryReport({ folder, days, now, onError }: QueryReportOptions): QueryReport {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let day = '';
  let counts = new Map<string, { empty: number; slow: number }>();
  let changed = false;

  const forget = () => {
    const oldest = dayOf(now() - days * DAY_MS);
    for (const name of readdirSync(folder)) {
      if (QUERY_DAY_FILE.test(name) && name.slice(0, 10) < oldest) rmSync(join(folder, name), { force: true });
    }
  };
  const turnTo = (next: string) => {
    day = next;
    counts = new Map();
    try {
      const read = v.safeParse(
        v.pipe(v.string(), v.parseJson(), DAY),
        readFileSync(join(folder, `${day}.json`), 'utf8'),
      );
      for (const { question, ...count } of read.success ? read.output.questions : []) counts.set(question, count);
    } catch {
      // No question of today yet.
    }
  };
  const write = () => {
    if (!changed) return;
    changed = false;
    const file = join(folder, `${day}.json`);
    const written: QueryDay = { questions: [...counts].map(([question, count]) => ({ question, ...count })) };
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
  forget();
  turnTo(dayOf(now()));

  return {
    save,
    note: (question, total, milliseconds) => {
      const [empty, slow] = [total === 0, milliseconds > SLOW_MS];
      const words = empty || slow ? toCounted(question) : null;
      if (words === null) return;
      const today = dayOf(now());
      if (today !== day) {
        save();
        turnTo(today);
      }
      const count = counts.get(words) ?? { empty: 0, slow: 0 };
      if (!counts.has(words) && counts.size >= MAX_QUESTIONS) return;
      counts.set(words, { empty: count.empty + Number(empty), slow: count.slow + Number(slow) });
      changed = true;
    },
  };
}
