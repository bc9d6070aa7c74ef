/** Timers that run when the test says so: no test waits for real time or guesses at it. */
export interface ManualTimers {
  readonly setTimer: (run: () => void, milliseconds: number) => number;
  readonly clearTimer: (timer: number) => void;
  /** Lets time pass, running what falls due in order of its time. */
  readonly advance: (milliseconds: number) => void;
}

export function createManualTimers(): ManualTimers {
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let last = 0;
  return {
    setTimer: (run, milliseconds) => {
      last += 1;
      waiting.set(last, { at: now + milliseconds, run });
      return last;
    },
    clearTimer: (timer) => {
      waiting.delete(timer);
    },
    advance: (milliseconds) => {
      now += milliseconds;
      const due = [...waiting].filter(([, { at }]) => at <= now).toSorted(([, a], [, b]) => a.at - b.at);
      for (const [timer, { run }] of due) {
        waiting.delete(timer);
        run();
      }
    },
  };
}
