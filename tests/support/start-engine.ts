import { onTestFinished } from 'vitest';
import type { Engine } from '#indexer/engine/engine.ts';
import { ensureEngine } from '#indexer/engine/ensure-engine.ts';

/** The surroundings of a fresh machine: no variable of the developer's decides which engine is used. */
export const FRESH_ENVIRONMENT: NodeJS.ProcessEnv = { PATH: process.env['PATH'] };

/** The embedded engine of a folder, stopped when the test ends; throws with the operator's message when there is none. */
export async function startEngine(dataDir: string): Promise<Engine> {
  const engine = await ensureEngine({ dataDir, env: FRESH_ENVIRONMENT });
  if (!engine.ok) throw new Error(engine.error.message);
  onTestFinished(engine.value.stop);
  return engine.value;
}
