import { ok, type Result } from '#core/result.ts';
import type { Engine, EngineProblem } from './engine.ts';
import { ensureEngine, type EnsureEngineOptions } from './ensure-engine.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command with an engine and stops the engine afterwards, whatever happens.
 *
 * Ctrl-C (or SIGTERM, SIGHUP) aborts `signal`; the command finishes what it must and returns. Without this the engine
 * would outlive the command.
 */
export async function withEngine<T>(
  options: EnsureEngineOptions,
  command: (engine: Engine, signal: AbortSignal) => Promise<T>,
): Promise<Result<T, EngineProblem>> {
  const abort = new AbortController();
  const onSignal = (): void => abort.abort();
  for (const name of SIGNALS) process.on(name, onSignal);
  try {
    const engine = await ensureEngine(options);
    if (!engine.ok) return engine;
    try {
      return ok(await command(engine.value, abort.signal));
    } finally {
      await engine.value.stop();
    }
  } finally {
    for (const name of SIGNALS) process.off(name, onSignal);
  }
}
