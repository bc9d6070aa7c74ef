import { setTimeout as sleep } from 'node:timers/promises';
import { ok, type Result } from '#core/result.ts';
import type { EngineEvent, EngineProblem } from './engine.ts';
import type { LaunchedEngine } from './launch-engine.ts';
import { stopProcess } from './stop-process.ts';

/** Waits before each restart in a row; after the last one the fault is not a passing one. */
const RESTART_DELAYS_MS = [250, 1_000, 4_000, 15_000];
/** An engine that ran this long starts a new row. */
const STEADY_AFTER_MS = 5 * 60_000;

export interface Supervisor {
  readonly stop: () => Promise<void>;
}

/** Starts the engine and starts it again when it dies, a bounded number of times, until stopped. */
export async function superviseEngine(
  launch: () => Promise<Result<LaunchedEngine, EngineProblem>>,
  onEvent: (event: EngineEvent) => void,
): Promise<Result<Supervisor, EngineProblem>> {
  const first = await launch();
  if (!first.ok) return first;
  const stopping = new AbortController();
  let current = first.value;
  let launching: Promise<unknown> = Promise.resolve();

  const watch = async (): Promise<void> => {
    let restarts = 0;
    for (;;) {
      const since = Date.now();
      const exitCode = await current.exited;
      if (stopping.signal.aborted) return;
      if (Date.now() - since > STEADY_AFTER_MS) restarts = 0;
      const restartInMs = RESTART_DELAYS_MS[restarts];
      if (restartInMs === undefined) {
        onEvent({ kind: 'gave-up', message: `Meilisearch dừng ${restarts + 1} lần liên tiếp.` });
        return;
      }
      restarts += 1;
      onEvent({ kind: 'crashed', exitCode, restartInMs });
      await sleep(restartInMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      const attempt = launch();
      launching = attempt;
      const again = await attempt;
      if (!again.ok) continue;
      current = again.value;
      onEvent({ kind: 'restarted' });
    }
  };
  const watching = watch();

  return ok({
    stop: async () => {
      stopping.abort();
      await launching;
      await stopProcess(current.identity);
      await watching;
    },
  });
}
