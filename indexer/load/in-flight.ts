import { ok, type Result } from '#core/result.ts';

/** Work that goes on while more is prepared, a bounded number at a time. */
export interface InFlight<E> {
  /** Waits for a free place, then lets `work` start; returns the first failure of anything so far instead. */
  readonly start: (work: () => Promise<Result<void, E>>) => Promise<Result<void, E>>;
  /** Waits until nothing is under way; the first failure of all. */
  readonly settle: () => Promise<Result<void, E>>;
}

/** Opens `places` places. After a failure nothing new is started, and what is under way is still waited for. */
export function createInFlight<E>(places: number): InFlight<E> {
  const under = new Set<Promise<void>>();
  let failure: Result<void, E> = ok(undefined);
  return {
    start: async (work) => {
      while (under.size >= places) await Promise.race(under);
      if (!failure.ok) return failure;
      const running: Promise<void> = work().then((result) => {
        under.delete(running);
        if (failure.ok) failure = result;
      });
      under.add(running);
      return failure;
    },
    settle: async () => {
      await Promise.all(under);
      return failure;
    },
  };
}
